import { isPositive } from '../quantity.ts';

/** Percent of 1RM for n repetitions to failure (Tuchscherer's chart, one curve). Index 0 is one repetition. */
const BY_REPS_TO_FAILURE = [
  100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68, 65.3, 62.6, 59.9, 57.2,
] as const;

const NSCA_PERCENT: Readonly<Record<number, number>> = {
  1: 100,
  2: 95,
  3: 93,
  4: 90,
  5: 87,
  6: 85,
  7: 83,
  8: 80,
  9: 77,
  10: 75,
  11: 70,
  12: 67,
  15: 65,
};

/** Half steps are the mean of their neighbours, rounded half up to one decimal. */
const between = (a: number, b: number): number => Math.round((a + b) * 5 + 1e-6) / 10;

/** Percent of 1RM, 0..100, for reps at an RPE by Tuchscherer's chart; null outside reps 1-12 and RPE 6.5-10 in half steps: nothing is extrapolated. */
export const percentAtRpe = (reps: number, rpe: number): number | null => {
  if (!Number.isInteger(reps) || reps < 1 || reps > 12) return null;
  if (rpe < 6.5 || rpe > 10 || !Number.isInteger(rpe * 2)) return null;
  const toFailure = reps + 10 - rpe;
  const low = BY_REPS_TO_FAILURE[Math.floor(toFailure) - 1];
  const high = BY_REPS_TO_FAILURE[Math.ceil(toFailure) - 1];
  return low === undefined || high === undefined ? null : low === high ? low : between(low, high);
};

/** One-repetition maximum from a set at an RPE; same unit as `weight`, null outside the chart or without a weight. */
export const oneRepMaxAtRpe = (weight: number, reps: number, rpe: number): number | null => {
  const percent = percentAtRpe(reps, rpe);
  return percent === null || !isPositive(weight) ? null : weight / (percent / 100);
};

/** Load for reps at an RPE; same unit as `oneRepMax`, null outside the chart or without a maximum. */
export const loadAtRpe = (oneRepMax: number, reps: number, rpe: number): number | null => {
  const percent = percentAtRpe(reps, rpe);
  return percent === null || !isPositive(oneRepMax) ? null : (oneRepMax * percent) / 100;
};

/** The NSCA's table of reps to percent of 1RM, 0..100 (Essentials, table 17.7); null where it has no row. */
export const nscaPercent = (reps: number): number | null => NSCA_PERCENT[reps] ?? null;

/**
 * Share of 1RM, 0..1, that allows `reps` with `rir` left. Up to 15 reps to failure it is the chart; beyond, 1.5 percent
 * of 1RM less per repetition down to 30 % (engineering default: light sets are steered by effort).
 */
export const shareForReps = (reps: number, rir: number): number => {
  const toFailure = Math.max(1, reps + rir);
  const last = 15;
  if (toFailure >= last) return Math.max(0.3, (59.9 - 1.5 * (toFailure - last)) / 100);
  const low = BY_REPS_TO_FAILURE[Math.floor(toFailure) - 1] as number;
  const high = BY_REPS_TO_FAILURE[Math.ceil(toFailure) - 1] as number;
  return (low + (high - low) * (toFailure - Math.floor(toFailure))) / 100;
};

/** Most repetitions to failure a share of 1RM, 0..1, allows by the curve of `shareForReps`: 1 to 40. */
export const repsToFailureAt = (share: number): number => {
  let reps = 1;
  while (reps < 40 && shareForReps(reps + 1, 0) >= share - 1e-9) reps++;
  return reps;
};
