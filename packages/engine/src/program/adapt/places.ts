import type { Place } from '../edit.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWeek, PrescribedWorkout, Program } from '../program.ts';

export type DayPlace = Pick<Place, 'week' | 'day'>;
export type WorkoutThere = { week: PrescribedWeek; workout: PrescribedWorkout };
export type ExerciseThere = WorkoutThere & { at: Place; prescribed: PrescribedExercise };

export const isWork = (set: Pick<PrescribedSet, 'kind'>): boolean => set.kind !== 'warm_up';

/** All workouts of a program in order of date. */
export const workoutsOf = (program: Program): WorkoutThere[] =>
  program.weeks
    .flatMap((week) => week.workouts.map((workout) => ({ week, workout })))
    .toSorted((a, b) => (a.workout.date < b.workout.date ? -1 : a.workout.date > b.workout.date ? 1 : 0));

export const workoutAt = (program: Program, at: DayPlace): PrescribedWorkout | undefined =>
  program.weeks.find((week) => week.week === at.week)?.workouts.find((workout) => workout.day === at.day);

/** The exercises of some workouts with their places. */
export const exercisesIn = (workouts: readonly WorkoutThere[]): ExerciseThere[] =>
  workouts.flatMap(({ week, workout }) =>
    workout.exercises.map((prescribed, exercise) => ({
      week,
      workout,
      prescribed,
      at: { week: week.week, day: workout.day, exercise },
    })),
  );
