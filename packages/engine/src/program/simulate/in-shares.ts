import type { Catalog } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import { exerciseOf } from '../established/state.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';

/**
 * A program written for somebody's maxima, with every load as a share of them, so that a body of other maxima can follow
 * it. Loads of lifts whose maximum is not known stay as they are.
 */
export const inShares = (
  program: Program,
  oneRepMaxKg: Profile['athlete']['oneRepMaxKg'],
  catalog: Catalog,
): Program => ({
  ...program,
  weeks: program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((exercise) => {
        const known = exerciseOneRepMaxKg(exerciseOf(catalog, exercise.slug), oneRepMaxKg);
        if (known === null) return exercise;
        return {
          ...exercise,
          sets: exercise.sets.map((set) =>
            set.load === null || set.percent !== null
              ? set
              : { ...set, percent: kilogramsOf(massOf(set.load)) / known },
          ),
        };
      }),
    })),
  })),
});
