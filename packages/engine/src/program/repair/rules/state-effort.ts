import { workRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';
import { byEffort } from '../set-loads.ts';

/** `load.effort`: how many repetitions to leave where no load is said. */
export const stateEffort: Repairer = (fault, { profile }) =>
  workRemedy(
    fault,
    'effort',
    (set) => set.rir,
    (set) => {
      if (set.load !== null || set.rir !== null) return set;
      const { percent } = set;
      return { ...byEffort(set, profile), percent };
    },
  );
