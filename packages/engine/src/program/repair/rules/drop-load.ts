import { exerciseRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';
import { byEffort, loadChange } from '../set-loads.ts';

/** `load.external`: no load where the body or a band is the load. */
export const dropLoad: Repairer = (fault, { profile }) =>
  exerciseRemedy(
    fault,
    'load',
    (exercise) => ({
      ...exercise,
      sets: exercise.sets.map((set) => (set.load === null ? set : byEffort(set, profile))),
    }),
    loadChange,
  );
