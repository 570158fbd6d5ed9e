import { isAmount, isCount, isPositive } from '../../quantity.ts';
import type { NextPrescription } from './double-progression.ts';

/**
 * Rep-goal total: a load is lifted in as many sets as it takes to reach a total of reps. Reached within the sets that
 * were allowed, the load goes up a step; otherwise it stays. `missing` counts the reps left. Null for a session that
 * cannot be. Source: Wendler's and LeFever's totals; the rule is an engineering reading.
 */
export const repGoalTotal = (done: {
  goalReps: number;
  reps: readonly number[];
  mostSets: number;
  load: number;
  step: number;
}): { action: Extract<NextPrescription['action'], 'add_load' | 'hold'>; load: number; missing: number } | null => {
  const { goalReps, reps, mostSets, load, step } = done;
  const possible = isCount(goalReps) && isCount(mostSets) && isPositive(load) && isPositive(step);
  if (!possible || !reps.every(isAmount)) return null;
  const within = reps.slice(0, mostSets).reduce((sum, each) => sum + each, 0);
  const missing = Math.max(0, goalReps - within);
  return missing === 0 ? { action: 'add_load', load: load + step, missing } : { action: 'hold', load, missing };
};
