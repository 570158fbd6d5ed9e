import { isAmount, isPositive } from '../../quantity.ts';
import { DOUBLE_PROGRESSION } from './schemes.ts';

export type RepRangeSession = {
  lo: number;
  hi: number;
  /** Reps of each work set. */
  reps: readonly number[];
  /** Null when not told; then the reps alone decide. */
  rirLastSet: number | null;
  load: number;
  /** The smallest step the equipment allows, in the unit of `load`. */
  step: number;
  targetRir?: number | undefined;
  /** Whether a set of the session before fell below the range too. */
  belowRangeBefore?: boolean | undefined;
};
export type NextPrescription = { action: 'add_load' | 'add_reps' | 'hold' | 'reduce'; load: number; reps: number };

/**
 * Double progression: when every set is at the top of the range with the reserve left, the load goes up a step and reps
 * restart at the bottom; till then a rep more than the weakest set. A set below the range holds, twice running takes
 * 7.5 % off. The load is not rounded to what can be built. Null for a session that cannot be.
 */
export const doubleProgression = (done: RepRangeSession): NextPrescription | null => {
  const { lo, hi, reps, rirLastSet, load, step } = done;
  const possible = isPositive(load) && isPositive(step) && lo >= 1 && hi >= lo && Number.isFinite(hi);
  if (!possible || reps.length === 0 || !reps.every(isAmount)) return null;
  const weakest = Math.min(...reps);
  if (weakest < lo) {
    return done.belowRangeBefore
      ? { action: 'reduce', load: load * (1 - DOUBLE_PROGRESSION.reduction), reps: lo }
      : { action: 'hold', load, reps: lo };
  }
  if (weakest < hi) return { action: 'add_reps', load, reps: weakest + 1 };
  const enoughLeft = rirLastSet === null || rirLastSet >= (done.targetRir ?? DOUBLE_PROGRESSION.targetRir);
  return enoughLeft ? { action: 'add_load', load: load + step, reps: lo } : { action: 'hold', load, reps: hi };
};
