import type { Catalog } from '@halteres/engine/catalog/exercise';
import { MUSCLE_GROUPS } from '@halteres/engine/catalog/taxonomy';
import { poolFor } from '@halteres/engine/program/generate/pool';
import { weekTemplates } from '@halteres/engine/program/generate/split';
import { construct } from '@halteres/engine/program/generate/week/construct';
import { setsOf, weekMilp, type SolveMilp } from '@halteres/engine/program/generate/week/milp';
import { weekProblem } from '@halteres/engine/program/generate/week/problem';
import type { Profile } from '@halteres/engine/program/profile';
import { landmarksFor } from '@halteres/engine/volume/landmarks';

/** Muscle groups with a minimum effective volume of their own. */
export const GROWING = MUSCLE_GROUPS.filter((group) => (landmarksFor(group, 'intermediate')?.MEV ?? 0) > 0);

/**
 * How many muscle groups can reach their minimum effective volume in one week of this person's days and minutes, at
 * most: the solver's bound, densest useful packing, whole numbers of sets.
 */
export const attainable = (profile: Profile, catalog: Catalog, solve: SolveMilp): number | null => {
  const pool = poolFor(profile, catalog);
  const input = {
    profile,
    pool,
    templates: weekTemplates(profile),
    extraReps: [],
    keep: new Map(),
    stale: new Set<string>(),
    rankings: new Map(),
  };
  const filling = construct(weekProblem(input, 2), profile.goal);
  const milp = weekMilp(filling, false);
  const columns = milp.columns.map((column) => ({ ...column, cost: 0 }));
  const rows = [...milp.rows];
  for (const group of GROWING) {
    const at = MUSCLE_GROUPS.indexOf(group);
    const reached = columns.push({ cost: 1, lower: 0, upper: 1, whole: true }) - 1;
    const MEV = landmarksFor(group, profile.difficulty)?.MEV ?? 0;
    rows.push({
      lower: 0,
      upper: Infinity,
      terms: [
        ...filling.problem.options.flatMap((option, i) =>
          option.groups.flatMap((which, j) =>
            which === at ? setsOf(filling.problem, i, option.shares[j] as number) : [],
          ),
        ),
        [reached, -MEV],
      ],
    });
  }
  const answer = solve({ columns, rows }, { gap: 0.05, nodes: 20, iterations: 40_000 });
  return answer === null ? null : Math.floor(answer.bound + 1e-6);
};
