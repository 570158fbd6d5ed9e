import type { WeightUnit } from '@halteres/i18n';

/** How a load moves: through what can be built where that is known, else by a step. */
export type LoadSteps = { buildable: readonly number[] | null; step: number };

export const USUAL_STEP: Readonly<Record<WeightUnit, number>> = { kg: 2.5, lb: 5 };
const CANDIDATES: Readonly<Record<WeightUnit, readonly number[]>> = {
  kg: [2.5, 2, 1.25, 1, 0.5, 0.25],
  lb: [5, 2.5, 2, 1, 0.5],
};
const HEAVIEST = 5000;

/** Whole thousandths, in which three written decimals are exact. */
const thousandths = (value: number): number => Math.round(value * 1000);
const isMultiple = (value: number, step: number): boolean => thousandths(value) % thousandths(step) === 0;

/** The largest usual step that meets every prescribed load: those were made of what the gym has. */
export function stepOf(prescribed: readonly number[], unit: WeightUnit): number {
  if (prescribed.length === 0) return USUAL_STEP[unit];
  return CANDIDATES[unit].find((step) => prescribed.every((load) => isMultiple(load, step))) ?? USUAL_STEP[unit];
}

/** The next load up or down. Between two steps it goes to the near one first; past the heaviest it goes on by the step. */
export function stepLoad(from: number | null, direction: 1 | -1, { buildable, step }: LoadSteps): number {
  const start = from ?? 0;
  const known = direction === 1 ? buildable?.find((load) => load > start) : buildable?.findLast((load) => load < start);
  if (known !== undefined) return known;
  if (buildable !== null && direction === -1) return Math.max(0, Math.min(start, buildable[0] ?? 0));
  const size = thousandths(step);
  const at = thousandths(start);
  const next = direction === 1 ? (Math.floor(at / size) + 1) * size : (Math.ceil(at / size) - 1) * size;
  return Math.min(HEAVIEST, Math.max(0, next / 1000));
}

export const stepReps = (from: number | null, direction: 1 | -1): number =>
  Math.min(10_000, Math.max(0, (from ?? 0) + direction));
