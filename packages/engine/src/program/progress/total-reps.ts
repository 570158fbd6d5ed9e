import { isAmount, isCount, isPositive } from '../../quantity.ts';

export type TotalRepsState = { loadKg: number; best: number; failures: number };

/**
 * A load is kept until every set has its reps, then goes up a step. A session that gains no rep in total is a failure;
 * after so many of them some steps come off. Kilograms, never below one step; null for a session that cannot be.
 */
export const totalRepsNext = (
  state: TotalRepsState,
  done: { reps: readonly number[]; required: number },
  rule: { stepKg: number; failures: number; stepsBack: number },
): TotalRepsState | null => {
  const possible = isPositive(state.loadKg) && isPositive(rule.stepKg) && isCount(rule.failures);
  if (!possible || done.reps.length === 0 || !done.reps.every(isAmount)) return null;
  if (done.reps.every((reps) => reps >= done.required))
    return { loadKg: state.loadKg + rule.stepKg, best: 0, failures: 0 };
  const total = done.reps.reduce((sum, reps) => sum + reps, 0);
  if (total > state.best) return { ...state, best: total };
  if (state.failures + 1 < rule.failures) return { ...state, failures: state.failures + 1 };
  return { loadKg: Math.max(rule.stepKg, state.loadKg - rule.stepsBack * rule.stepKg), best: 0, failures: 0 };
};
