import type { WorkoutMovement } from '../workout.ts';
import { numberOf } from './units.ts';

type Load = NonNullable<WorkoutMovement['load']>;

const NUMBER = String.raw`(\d+(?:[.,]\d+)?|\d+\/\d+)`;
const UNIT = String.raw`(kgs?|kilos?|lbs?|pounds?|#|pood|poods|%|x?\s?body\s?weight|x?\s?bw)\.?`;
/** 135/95 lb, 60 / 40 kg, 24 kg, 1.5 pood, 75 %, 1.5 bodyweight; `@` and brackets may stand around it. */
const LOAD = new RegExp(
  String.raw`[(@\s-]*(?<![\w/])${NUMBER}(?:\s*(?:lbs?|kgs?|#)?\s*[/–-]\s*${NUMBER})?[\s-]*${UNIT}(?![a-z])\)?`,
  'i',
);
const BARE_PAIR = /[(@\s]+(\d{2,3})\s*\/\s*(\d{2,3})\s*\)?\s*$/;
const OWN_WEIGHT = /\s*\(?@?\s*(?:at\s+)?(?:own\s+)?(?:body\s?weight|bw)\)?\s*$/i;
/** The height of a box or a target: not a load. */
const HEIGHT =
  /[(\s,@-]*\d+(?:[.,]\d+)?(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*-?\s*(?:"|''|”|in\.?\b|inch(?:es)?\b|cm\b|ft\.?\s(?=target|box)|foot\s(?=target|box))\s*(?:box|target)?\)?/i;

const unitOfLoad = (word: string): Load['unit'] => {
  const plain = word.toLowerCase();
  if (plain.startsWith('kg') || plain.startsWith('kilo')) return 'kg';
  if (plain.startsWith('pood')) return 'pood';
  if (plain === '%') return 'percent';
  return plain.startsWith('lb') || plain.startsWith('pound') || plain === '#' ? 'lb' : 'bodyweight';
};

/** Takes the load out of a movement's line. `135/95` with no unit is read as pounds: kilograms are written with theirs. */
export function takeLoad(text: string): { rest: string; load: Load | null } {
  const plain = text.replace(HEIGHT, ' ').trim();
  const match = LOAD.exec(plain);
  if (match !== null) {
    const value = numberOf(match[1] ?? '');
    const women = match[2] === undefined ? null : numberOf(match[2]);
    if (value !== null && value <= 2000 && (women ?? 0) <= 2000) {
      const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
      return { rest: tidy(rest), load: { value, women, unit: unitOfLoad(match[3] ?? '') } };
    }
  }
  const pair = BARE_PAIR.exec(plain);
  if (pair !== null && Number(pair[1]) > Number(pair[2])) {
    return {
      rest: tidy(plain.slice(0, pair.index)),
      load: { value: Number(pair[1]), women: Number(pair[2]), unit: 'lb' },
    };
  }
  const own = OWN_WEIGHT.exec(plain);
  if (own !== null && own.index > 0) {
    return { rest: tidy(plain.slice(0, own.index)), load: { value: 1, women: null, unit: 'bodyweight' } };
  }
  return { rest: tidy(plain), load: null };
}

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:@-]+|[\s,;:@-]+$/g, '')
    .trim();
