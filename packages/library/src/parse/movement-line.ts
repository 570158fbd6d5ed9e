import type { AmountUnit, WorkoutMovement } from '../workout.ts';
import { takeLoad } from './load.ts';
import type { MovementNames } from './movement-names.ts';
import { numberOf, unitOf } from './units.ts';

type Where = Pick<WorkoutMovement, 'place' | 'minute'>;

const AS_MANY =
  /^(?:max(?:imum)?|amrap|as many)(?:\s+(?:effort|unbroken|distance))?(?:\s+(reps?|cals?|calories|mt|m|meters?|metres?|steps))?\s+(?:of\s+)?(.+)$/i;
const FOR_TIME = /\s+(?:for|in)\s+(\d+(?:[.,]\d+)?)\s*(seconds?|secs?|minutes?|mins?)\b/i;
const AMOUNT = /^((?:\d+\s+)?\d+\/\d+(?!\d)|\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*-?\s*(.*)$/s;
/** `run 400 m`, `row 20 cal`: the amount behind the name. */
const AMOUNT_BEHIND =
  /^(.*?\D)[\s:x-]+(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*(m|mt|mts|meters?|metres?|km|k|mi|miles?|cals?|calories|reps?|sec|secs|seconds|min|mins|minutes|yd|yards|ft|feet|steps)\.?$/i;
const UNIT_WORD = /^([a-zé]+\.?)\s+(?:of\s+)?(.*)$/i;
const PAIR = /^(\d+)\s*\/\s*(\d+)\s+(cal|cals|calories|reps)\s+(.*)$/i;

/** A movement from its line; null where the line holds none. `sure` when the catalogue knows what is meant. */
export function readMovement(
  line: string,
  names: MovementNames,
  where: Where = { place: 'main', minute: null },
): { movement: WorkoutMovement; sure: boolean } | null {
  let text = line.replace(/^[-•*–]\s+/, '').trim();
  if (text === '' || text.length > 200) return null;
  const { rest, load } = takeLoad(text);
  text = rest;
  const held = FOR_TIME.exec(text);
  let most: AmountUnit | null = null;
  const asMany = AS_MANY.exec(text);
  if (asMany !== null) {
    most = unitOf(asMany[1] ?? 'reps')?.unit ?? 'reps';
    text = (asMany[2] ?? '').trim();
  }
  let amount: WorkoutMovement['amount'] = null;
  if (most !== null && held !== null) text = text.replace(FOR_TIME, '');
  const taken = takeAmount(text);
  if (taken !== null) [text, amount] = [taken.text, taken.amount];
  const name = text.replace(/\s+(?:each|per)\s+(?:arm|leg|side|hand)$/i, '').trim();
  if (!/\p{L}{2}/u.test(name)) return null;
  const calories = amount?.unit === 'calories' || most === 'calories';
  const slug =
    names.of(name) ?? (calories ? names.of(name.replace(/\b(?:calories|calorie|cals|cal)\b/gi, '').trim()) : null);
  if (slug === null && name.split(/\s+/).length > 8) return null;
  return {
    movement: { text: name.slice(0, 200), slug, amount, most, load, ...where },
    sure: slug !== null,
  };
}

function takeAmount(text: string): { text: string; amount: WorkoutMovement['amount'] } | null {
  const pair = PAIR.exec(text);
  if (pair !== null) {
    const unit = unitOf(pair[3] ?? '')?.unit ?? 'reps';
    return { text: pair[4] ?? '', amount: amountOf(Number(pair[1]), unit) };
  }
  const front = AMOUNT.exec(text);
  const value = numberOf(front?.[1] ?? '');
  if (front !== null && value !== null) {
    const behind = (front[2] ?? '').replace(/^x\s+/i, '').trim();
    const word = UNIT_WORD.exec(behind);
    const unit = word === null ? null : unitOf(word[1] ?? '');
    if (word !== null && unit !== null) {
      return { text: (word[2] ?? '').trim(), amount: amountOf(value * unit.each, unit.unit) };
    }
    return { text: behind, amount: amountOf(value, 'reps') };
  }
  const back = AMOUNT_BEHIND.exec(text);
  const after = numberOf(back?.[2] ?? '');
  const unit = back === null ? null : unitOf(back[3] ?? '');
  if (back === null || after === null || unit === null) return null;
  return { text: (back[1] ?? '').trim(), amount: amountOf(after * unit.each, unit.unit) };
}

const MOST_AMOUNT = 100_000;

const amountOf = (value: number, unit: AmountUnit): WorkoutMovement['amount'] =>
  value > MOST_AMOUNT ? null : { value: Math.round(value * 10) / 10, unit };
