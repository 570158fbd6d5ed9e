import type { Milp } from '@halteres/engine/program/generate/week/milp';
import type { Highs } from 'highs';
import { highsModel } from './highs-model.ts';

/** The best values when no column has to be whole; null where nothing satisfies the rows. */
export const relax = (highs: Highs, milp: Milp): Float64Array | null =>
  highs.withModel(highsModel(highs, milp), (model) => {
    model.options.set({ output_flag: false, random_seed: 0 });
    model.run();
    const solved = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    return solved ? model.getSolution().colValue : null;
  });
