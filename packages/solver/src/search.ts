import type { Milp, MilpAnswer, MilpLimits } from '@halteres/engine/program/generate/week/milp';
import type { Highs } from 'highs';
import { highsModel } from './highs-model.ts';

/** Branch and bound from a start, until the gap is closed or the nodes or the iterations are used up; null without a bound. */
export const search = (
  highs: Highs,
  milp: Milp,
  { gap, nodes, iterations }: MilpLimits,
  start?: ArrayLike<number>,
): MilpAnswer | null => {
  const { integer, continuous } = highs.constants.variableType;
  return highs.withModel(
    { ...highsModel(highs, milp), integrality: milp.columns.map(({ whole }) => (whole ? integer : continuous)) },
    (model) => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: gap,
        mip_max_nodes: nodes,
        mip_max_leaves: nodes,
        mip_allow_restart: false,
        mip_heuristic_run_root_reduced_cost: false,
        mip_heuristic_run_feasibility_jump: false,
        mip_lp_age_limit: 4,
        random_seed: 0,
      });
      if (start !== undefined) {
        const values = Array.from(start);
        model.setSolution({ indices: values.map((_, i) => i), values });
      }
      model.run({
        // Its own limit of iterations does not hold while it branches.
        [highs.constants.callbackType.mipInterrupt]: (event) => {
          if (Number(event.data.mip_total_lp_iterations ?? 0) > iterations) event.interrupt();
        },
      });
      const proven = Number(model.info.get('mip_dual_bound'));
      if (!Number.isFinite(proven)) return null;
      const solved = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
      return { values: solved ? [...model.getSolution().colValue] : null, bound: proven };
    },
  );
};
