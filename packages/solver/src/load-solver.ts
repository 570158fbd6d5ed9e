import type { Milp, MilpAnswer, SolveMilp } from '@halteres/engine/program/generate/week/milp';
import highsModule from 'highs';

// Its types tell of a CommonJS module with a default; what is imported is an ES module, so the default itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

const sparse = ({ columns, rows }: Milp) => {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  return { format: 'csr' as const, numRows: rows.length, numCols: columns.length, starts, indices, values };
};

/**
 * Loads HiGHS (WebAssembly, no native code) and gives a function that solves integer programs. It blocks its thread:
 * call it from a worker. Bounded by nodes and iterations and never by the clock, so that the answer is the same on any
 * machine.
 */
export async function loadSolver(): Promise<SolveMilp> {
  const highs = await loadHighs();
  return (milp, { gap, nodes, iterations }, start): MilpAnswer | null => {
    const { columns, rows } = milp;
    const bound = (value: number): number =>
      Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity;
    const { integer, continuous } = highs.constants.variableType;
    return highs.withModel(
      {
        numCols: columns.length,
        numRows: rows.length,
        sense: highs.constants.objectiveSense.maximize,
        colCost: columns.map(({ cost }) => cost),
        colLower: columns.map(({ lower }) => bound(lower)),
        colUpper: columns.map(({ upper }) => bound(upper)),
        rowLower: rows.map(({ lower }) => bound(lower)),
        rowUpper: rows.map(({ upper }) => bound(upper)),
        matrix: sparse(milp),
        integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
      },
      (model) => {
        model.options.set({
          output_flag: false,
          mip_rel_gap: gap,
          mip_max_nodes: nodes,
          mip_max_leaves: nodes,
          simplex_iteration_limit: iterations,
          mip_allow_restart: false,
          mip_heuristic_run_root_reduced_cost: false,
          mip_heuristic_run_feasibility_jump: false,
          mip_lp_age_limit: 4,
          random_seed: 0,
        });
        if (start !== undefined) model.setSolution({ indices: start.map((_, i) => i), values: [...start] });
        model.run();
        const proven = Number(model.info.get('mip_dual_bound'));
        const solved = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
        if (!Number.isFinite(proven)) return null;
        return { values: solved ? [...model.getSolution().colValue] : null, bound: proven };
      },
    );
  };
}
