import type { Gym, Weight } from './inventory.ts';
import { compareMass, massOf, type Mass } from './mass.ts';

type Plate = { mass: number; weight: Weight; pairs: number };
/** Plates on one side of a bar, heaviest first. */
export type Side = { mass: Mass; plates: Weight[] };

type State = { mass: number; count: number; used: readonly number[] };

/** Beyond this many different totals, totals closer than 10 g are treated as one. */
const MANY_SUMS = 4000;
const TEN_GRAMS = 1_000_000_000;
/** Nobody loads more than this on one side: 300 kg. */
const HEAVIEST_SIDE = 300 * 1e11;

const sortedPlates = (plates: Gym['plates']): Plate[] =>
  plates
    .map(({ weight, unit, pairs }) => ({ mass: Number(massOf({ weight, unit })), weight: { weight, unit }, pairs }))
    .filter((plate) => plate.mass > 0)
    .toSorted((a, b) => b.mass - a.mass || a.weight.unit.localeCompare(b.weight.unit));

/** Fewer plates are better; then the side whose first differing plate is heavier. */
const better = (a: State, b: State): boolean => {
  if (a.count !== b.count) return a.count < b.count;
  for (let i = 0; i < Math.max(a.used.length, b.used.length); i++) {
    const difference = (a.used[i] ?? 0) - (b.used[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};

/**
 * Every total one side can carry, each with its best plates: fewest, then heaviest first. Bounded coin change in
 * whole numbers of 1e-8 g (all below 2^53, so ordinary numbers are exact).
 */
export const sidesFrom = (plates: Gym['plates']): Side[] => {
  const kinds = sortedPlates(plates);
  let states = new Map<number, State>([[0, { mass: 0, count: 0, used: [] }]]);
  kinds.forEach((plate, kind) => {
    const next = new Map<number, State>();
    const coarse = states.size > MANY_SUMS;
    for (const state of states.values()) {
      for (let n = 0; n <= plate.pairs; n++) {
        const mass = state.mass + n * plate.mass;
        if (mass > HEAVIEST_SIDE) break;
        const used = n === 0 ? state.used : [...padded(state.used, kind), n];
        const candidate = { mass, count: state.count + n, used };
        const key = coarse ? Math.round(mass / TEN_GRAMS) : mass;
        const known = next.get(key);
        if (!known || better(candidate, known)) next.set(key, candidate);
      }
    }
    states = next;
  });
  return [...states.values()]
    .map((state) => ({
      mass: BigInt(state.mass),
      plates: state.used.flatMap((n, kind) => Array.from({ length: n }, () => (kinds[kind] as Plate).weight)),
    }))
    .toSorted((a, b) => compareMass(a.mass, b.mass));
};

const padded = (used: readonly number[], length: number): number[] => Array.from({ length }, (_, i) => used[i] ?? 0);

const remembered = new Map<string, readonly Mass[]>();
const MOST_REMEMBERED = 100;

/**
 * Every total one side can carry, light to heavy, without the plates that make it; remembered by content, since many
 * people train with the same plates. `perPair` 2 where both plates of a pair hang on one end.
 */
export const sideMassesFrom = (plates: Gym['plates'], perPair = 1): readonly Mass[] => {
  const kinds = sortedPlates(plates);
  const key = `${perPair}:${kinds.map((plate) => `${plate.mass}x${plate.pairs}`).join(' ')}`;
  const known = remembered.get(key);
  if (known) return known;
  const sums = new Map<number, number>([[0, 0]]);
  for (const plate of kinds) {
    const coarse = sums.size > MANY_SUMS;
    // Layer by layer of one more plate each, so that every new total is met first with the fewest of them.
    let layer = [...sums.values()];
    for (let n = 1; n <= plate.pairs * perPair && layer.length > 0; n++) {
      const next: number[] = [];
      for (const sum of layer) {
        const mass = sum + plate.mass;
        const slot = coarse ? Math.round(mass / TEN_GRAMS) * TEN_GRAMS : mass;
        if (mass > HEAVIEST_SIDE || sums.has(slot)) continue;
        sums.set(slot, mass);
        next.push(mass);
      }
      layer = next;
    }
  }
  const masses = [...sums.values()].toSorted((a, b) => a - b).map(BigInt);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, masses);
  return masses;
};
