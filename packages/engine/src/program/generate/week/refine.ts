import { HEAVY_GOALS } from '../pool.ts';
import type { Profile } from '../../profile.ts';
import { Filling } from './filling.ts';
import { topUp } from './construct.ts';
import { reachMilp, startOf, weekMilp, type MilpLimits, type SolveMilp } from './milp.ts';

/** Stops two percent from the best possible, or where the root of the search ends; small weeks are searched further. */
const LIMITS: MilpLimits = { gap: 0.02, nodes: 1, iterations: 600 };
const SMALL_COLUMNS = 450;
const SMALL_LIMITS: MilpLimits = { gap: 0.01, nodes: 12, iterations: 1000 };

/** Groups are few, and a search for them soon ends. */
const REACH_LIMITS: MilpLimits = { gap: 0.05, nodes: 4, iterations: 600 };

/** A filling, and the most that any can be worth by the same measure; null where that was not proven. */
export type Refined = { filling: Filling; bound: number | null };

/** How far at most a filling is from the best there can be, 0..1, as it stands now. */
export const gapTo = ({ filling, bound }: Refined): number | null =>
  bound === null ? null : Math.max(0, (bound - filling.worth()) / Math.max(1e-9, Math.abs(bound)));

/** The best week the solver finds within its limits, or the one it was given where it finds none that is better. */
export const refine = (filling: Filling, goal: Profile['goal'], solve: SolveMilp): Refined => {
  const heavy = HEAVY_GOALS.has(goal);
  const milp = weekMilp(filling, heavy);
  const limits = milp.columns.length <= SMALL_COLUMNS ? SMALL_LIMITS : LIMITS;
  const answer = solve(milp, limits, startOf(filling));
  if (answer === null) return { filling, bound: null };
  const better = answer.values === null ? null : filled(filling, answer.values, heavy);
  const best = better !== null && better.worth() > filling.worth() + 1e-6 ? better : filling;
  return { filling: best, bound: answer.bound };
};

/** The solver's numbers as a filling; null where rounding them breaks a limit. */
const filled = ({ problem }: Filling, values: readonly number[], heavy: boolean): Filling | null => {
  const filling = new Filling(problem, heavy);
  for (let i = 0; i < problem.options.length; i++) {
    if ((values[2 * i] as number) < 0.5) continue;
    const sets = filling.option(i).least + Math.round(values[2 * i + 1] as number);
    if (!filling.free(i) || !filling.fits(i, sets)) return null;
    filling.set(i, sets);
  }
  return filling;
};

/**
 * A week in which as many groups reach their minimum as the solver finds possible, filled up by worth; the filling
 * itself where it has as many.
 */
export const reachMost = (filling: Filling, goal: Profile['goal'], solve: SolveMilp): Filling => {
  const heavy = HEAVY_GOALS.has(goal);
  if (filling.reaches().every(Boolean)) return filling;
  const answer = solve(reachMilp(filling, heavy), REACH_LIMITS, startOf(filling));
  const found = answer?.values ? filled(filling, answer.values, heavy) : null;
  if (found === null) return filling;
  const whole = topUp(found);
  return whole.reached() > filling.reached() ? whole : filling;
};
