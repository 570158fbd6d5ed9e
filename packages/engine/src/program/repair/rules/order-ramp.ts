import { compareMass, massOf } from '../../../load/mass.ts';
import { isWork, type DraftExercise } from '../draft.ts';
import { exerciseRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';
import { withRamp } from '../set-loads.ts';

const warmUps = (exercise: DraftExercise): number => exercise.sets.filter((set) => !isWork(set)).length;

/** Warm-ups from light to heavy, in the places they have. */
const rising = (exercise: DraftExercise): DraftExercise => {
  const loaded = exercise.sets.filter((set) => !isWork(set) && set.load !== null);
  const sorted = loaded.toSorted((a, b) => (a.load && b.load ? compareMass(massOf(a.load), massOf(b.load)) : 0));
  return { ...exercise, sets: exercise.sets.map((set) => sorted[loaded.indexOf(set)] ?? set) };
};

/** `load.warm-up`: the ramp from light to heavy, without what is not below the work load. */
export const orderRamp: Repairer = (fault) =>
  exerciseRemedy(
    fault,
    'ramp',
    (exercise) => withRamp(rising(exercise)),
    (before, after) => ({ before: warmUps(before), after: warmUps(after) }),
  );
