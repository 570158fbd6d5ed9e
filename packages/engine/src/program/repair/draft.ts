import type { Exercise } from '../../catalog/exercise.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWeek, PrescribedWorkout, Program } from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';

// A program whose parts keep a key while they are moved, so that each edit can be applied with or without the others.

export type DraftSet = PrescribedSet & { key: string };
export type DraftExercise = Omit<PrescribedExercise, 'sets'> & { key: string; sets: DraftSet[] };
export type DraftWorkout = Omit<PrescribedWorkout, 'exercises'> & { key: string; exercises: DraftExercise[] };
export type DraftWeek = Omit<PrescribedWeek, 'workouts'> & { key: string; workouts: DraftWorkout[] };
export type Draft = Omit<Program, 'weeks'> & { weeks: DraftWeek[] };

export const keyedExercise = (exercise: PrescribedExercise, key: string): DraftExercise => ({
  ...exercise,
  key,
  sets: exercise.sets.map((set, i) => ({ ...set, key: `${key}.${i}` })),
});

export const keyedWorkout = (workout: PrescribedWorkout, key: string): DraftWorkout => ({
  ...workout,
  key,
  exercises: workout.exercises.map((exercise, i) => keyedExercise(exercise, `${key}.${i}`)),
});

export const keyedWeek = (week: PrescribedWeek, key: string): DraftWeek => ({
  ...week,
  key,
  workouts: week.workouts.map((workout, i) => keyedWorkout(workout, `${key}.${i}`)),
});

export const draftOf = (program: Program): Draft => ({
  ...program,
  weeks: program.weeks.map((week, i) => keyedWeek(week, String(i))),
});

const unkeyed = <T extends { key: string }>(item: T): Omit<T, 'key'> => {
  const { key: _key, ...rest } = item;
  return rest;
};

/** The program of a draft, member by member in the order they had. */
export const programOf = (draft: Draft): Program => ({
  ...draft,
  weeks: draft.weeks.map((week) => ({
    ...unkeyed(week),
    workouts: week.workouts.map((workout) => ({
      ...unkeyed(workout),
      exercises: workout.exercises.map((exercise) => ({ ...unkeyed(exercise), sets: exercise.sets.map(unkeyed) })),
    })),
  })),
});

/** A list with one member changed, or the very same list. */
const changedIn = <T extends { key: string }>(list: T[], key: string, change: (item: T) => T): T[] => {
  const at = list.findIndex((item) => item.key === key);
  const item = list[at];
  if (item === undefined) return list;
  const after = change(item);
  return after === item ? list : list.with(at, after);
};

export const changeWeek = (draft: Draft, key: string, change: (week: DraftWeek) => DraftWeek): Draft => ({
  ...draft,
  weeks: changedIn(draft.weeks, key, change),
});

export const changeWorkout = (draft: Draft, key: string, change: (workout: DraftWorkout) => DraftWorkout): Draft => ({
  ...draft,
  weeks: draft.weeks.map((week) => {
    const workouts = changedIn(week.workouts, key, change);
    return workouts === week.workouts ? week : { ...week, workouts };
  }),
});

/** A superset of one is none. */
const paired = (exercises: DraftExercise[]): DraftExercise[] =>
  exercises.map((one) =>
    one.superset !== null && exercises.filter((other) => other.superset === one.superset).length < 2
      ? { ...one, superset: null }
      : one,
  );

export const changeExercises = (
  draft: Draft,
  workout: string,
  change: (exercises: DraftExercise[]) => DraftExercise[],
): Draft =>
  changeWorkout(draft, workout, (each) => {
    const exercises = change(each.exercises);
    if (exercises === each.exercises) return each;
    return { ...each, exercises: exercises.length < each.exercises.length ? paired(exercises) : exercises };
  });

export const changeExercise = (
  draft: Draft,
  workout: string,
  key: string,
  change: (exercise: DraftExercise) => DraftExercise,
): Draft => changeExercises(draft, workout, (exercises) => changedIn(exercises, key, change));

export const removeExercise = (draft: Draft, workout: string, key: string): Draft =>
  changeExercises(draft, workout, (exercises) =>
    exercises.some((each) => each.key === key) ? exercises.filter((each) => each.key !== key) : exercises,
  );

export const isWork = (set: PrescribedSet): boolean => set.kind !== 'warm_up';

/** Changes the work sets of an exercise, and leaves those alone that come back as they were. */
export const changeWork = (exercise: DraftExercise, change: (set: DraftSet) => DraftSet): DraftExercise => ({
  ...exercise,
  sets: exercise.sets.map((set) => (isWork(set) ? change(set) : set)),
});

/** States the minutes anew of the workouts whose exercises are others than before; the rest stays the very same. */
export const withMinutes = (
  before: Draft,
  after: Draft,
  find: (slug: string) => Exercise | undefined,
  sessionMinutes: number,
): Draft => {
  const known = new Set(before.weeks.flatMap((week) => week.workouts.map((workout) => workout.exercises)));
  const stated = (week: DraftWeek): DraftWeek => ({
    ...week,
    workouts: week.workouts.map((workout) =>
      known.has(workout.exercises)
        ? workout
        : { ...workout, estimatedMinutes: Math.ceil(workoutSeconds(workout.exercises, find, sessionMinutes) / 60) },
    ),
  });
  return {
    ...after,
    weeks: after.weeks.map((week) =>
      week.workouts.every((workout) => known.has(workout.exercises)) ? week : stated(week),
    ),
  };
};
