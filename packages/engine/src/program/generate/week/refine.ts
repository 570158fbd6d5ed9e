import { HEAVY_GOALS } from '../pool.ts';
import type { Profile } from '../../profile.ts';
import { Filling } from './filling.ts';
import { weekMilp, type MilpLimits, type SolveMilp } from './milp.ts';

/** Stops two percent from the best possible, or where the root of the search ends. */
const LIMITS: MilpLimits = { gap: 0.02, nodes: 1, iterations: 40_000 };

/** A filling, and how far at most it is from the best there can be, 0..1; null where that was not proven. */
export type Refined = { filling: Filling; gap: number | null };

/** The best week the solver finds within its limits, or the one it was given where it finds none that is better. */
export const refine = (filling: Filling, goal: Profile['goal'], solve: SolveMilp, limits = LIMITS): Refined => {
  const heavy = HEAVY_GOALS.has(goal);
  const answer = solve(weekMilp(filling, heavy), limits);
  if (answer === null) return { filling, gap: null };
  const better = answer.values === null ? null : filled(filling, answer.values, heavy);
  const best = better !== null && better.worth() > filling.worth() + 1e-6 ? better : filling;
  return { filling: best, gap: Math.max(0, (answer.bound - best.worth()) / Math.max(1e-9, Math.abs(answer.bound))) };
};

/** The solver's numbers as a filling; null where rounding them breaks a limit. */
const filled = ({ problem }: Filling, values: readonly number[], heavy: boolean): Filling | null => {
  const filling = new Filling(problem, heavy);
  for (let i = 0; i < problem.options.length; i++) {
    const sets = (values[2 * i] as number) > 0.5 ? Math.round(values[2 * i + 1] as number) : 0;
    if (sets === 0) continue;
    if (!filling.free(i) || !filling.fits(i, sets)) return null;
    filling.set(i, sets);
  }
  return filling;
};
