import { repsToFailureAt } from '../../estimate/rpe-chart.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { Because } from '../program.ts';

/** How far above its target a rounded load may lie. */
export const MOST_ABOVE = 1.025;
/** How far below its target a rounded load may lie before the reps are changed instead. */
export const LEAST_BELOW = 0.9;

const HARD_RIR = 4;
const MOST_REPS = 25;

export type TargetLoad = { load: Load; share: number; low: number; high: number; because: Because };

/**
 * The buildable load for a share of 1RM: nearest, ties down, never more than 2.5 % above. Where the gym has nothing
 * within 10 % below, a lighter load with more reps or the lightest with fewer; null when neither is sensible.
 */
export const targetLoad = (
  loads: readonly Load[],
  oneRepMaxKg: number,
  share: number,
  reps: { low: number; high: number; rir: number },
  limits: { maxShare: number; minReps: number; maxReps: number },
): TargetLoad | null => {
  const target = massOfKilograms(oneRepMaxKg * share);
  const shareOf = (load: Load): number => kilogramsOf(load.mass) / oneRepMaxKg;
  const nearest = pickLoad(loads, target);
  if (!nearest) return null;
  const close = shareOf(nearest) > share * MOST_ABOVE ? pickLoad(loads, target, 'down') : nearest;
  if (!close) return null;
  const actual = shareOf(close);
  const because = (code: string, load: Load): Because => ({
    code: `load.${code}`,
    values: { share, oneRepMaxKg, load: load.weight.weight, unit: load.weight.unit, actual: shareOf(load) },
  });
  if (actual <= share * MOST_ABOVE && actual >= share * LEAST_BELOW) {
    return {
      load: close,
      share,
      low: reps.low,
      high: reps.high,
      because: because('built', close),
    };
  }
  const possible = Math.max(1, repsToFailureAt(actual) - reps.rir);
  const rounded = Math.round(actual * 1000) / 1000;
  const above = actual < share ? pickLoad(loads, target, 'up') : null;
  // Upwards of the heaviest there is the heaviest again.
  if (above && above.mass > close.mass && possible > reps.high + 2) {
    const heavier = shareOf(above);
    const fewer = Math.min(reps.high, repsToFailureAt(heavier) - reps.rir);
    if (heavier <= limits.maxShare && fewer >= limits.minReps) {
      return {
        load: above,
        share: Math.round(heavier * 1000) / 1000,
        low: Math.min(reps.low, fewer),
        high: fewer,
        because: because('next_up', above),
      };
    }
  }
  if (actual < share) {
    // Beyond four in reserve a set is no hard set: rather more repetitions than the goal has than a wasted one.
    const hard = Math.min(MOST_REPS, possible + reps.rir - HARD_RIR);
    const high = Math.max(reps.high, Math.min(limits.maxReps, possible), hard);
    return {
      load: close,
      share: rounded,
      low: Math.max(reps.low, high - 2),
      high,
      because: because('nearest', close),
    };
  }
  if (actual > limits.maxShare || possible < Math.max(limits.minReps, 2)) return null;
  const high = Math.min(reps.high, possible);
  return {
    load: close,
    share: rounded,
    low: Math.min(reps.low, high),
    high,
    because: because('lightest', close),
  };
};
