import type { Mass } from '../../load/mass.ts';
import { firstAtLeast } from '../../load/round.ts';

/** Percent of the work load and reps of each step after the lightest load. */
const STEPS = [
  [40, 5],
  [55, 4],
  [70, 3],
  [82, 2],
  [91, 1],
] as const;

/**
 * Ramp sets up to a work load, floored to loads that can be built: the lightest load x8, then 40/55/70/82/91 % x
 * 5/4/3/2/1. A step is kept when it is above the lightest load, at most 95 % of the work load and at least 10 % of it
 * above the step before. `loads` is sorted from light to heavy.
 */
export const rampSteps = <T extends { mass: Mass }>(work: Mass, loads: readonly T[]): { load: T; reps: number }[] => {
  const lightest = loads[0];
  if (!lightest) return [];
  const kept: { load: T; reps: number }[] = [{ load: lightest, reps: 8 }];
  for (const [percent, reps] of STEPS) {
    const target = (work * BigInt(percent)) / 100n;
    const load = loads[firstAtLeast(loads, target + 1n) - 1];
    const before = kept.at(-1)?.load.mass ?? 0n;
    if (!load || load.mass <= lightest.mass || load.mass * 100n > work * 95n) continue;
    if (kept.length > 1 && (load.mass - before) * 10n < work) continue;
    kept.push({ load, reps });
  }
  return kept;
};
