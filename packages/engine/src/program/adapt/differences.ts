import type { Exercise } from '../../catalog/exercise.ts';
import type { PrescribedExercise, PrescribedWorkout } from '../program.ts';
import { isWork } from './places.ts';

/** The work sets of one exercise in short. */
export type WorkLine = {
  slug: string;
  name: string;
  measure: Exercise['measure'];
  sets: number;
  min: number;
  max: number;
  load: PrescribedExercise['sets'][number]['load'];
  rir: number | null;
  superset: string | null;
};

/** One workout as it is and as it would be; null where an exercise was not there or is no longer. */
export type WorkoutDifference = {
  workoutId: string;
  week: number;
  date: string;
  /** The day it moves to; null where it stays on its day. */
  movesTo: string | null;
  title: string;
  minutesBefore: number;
  minutesAfter: number;
  lines: { before: WorkLine | null; after: WorkLine | null; changed: boolean }[];
};

type Find = (slug: string) => Pick<Exercise, 'name' | 'measure'> | undefined;

const lineOf = (prescribed: PrescribedExercise, find: Find): WorkLine => {
  const exercise = find(prescribed.slug);
  const work = prescribed.sets.filter(isWork);
  const first = work[0];
  return {
    slug: prescribed.slug,
    name: exercise?.name ?? prescribed.slug,
    measure: exercise?.measure ?? 'reps',
    sets: work.length,
    min: first?.min ?? 0,
    max: first?.max ?? 0,
    load: first?.load ?? null,
    rir: first?.rir ?? null,
    superset: prescribed.superset,
  };
};

/** Exercises side by side: the same one with itself, a swapped one with what took its place. */
const linesOf = (
  before: readonly PrescribedExercise[],
  after: readonly PrescribedExercise[],
  find: Find,
): WorkoutDifference['lines'] => {
  const fresh = after.filter(({ slug }) => !before.some((each) => each.slug === slug));
  const gone = before.filter(({ slug }) => !after.some((each) => each.slug === slug));
  const partner = new Map(gone.map((each, i) => [each.slug, fresh[i]]));
  const lines = before.map((each) => {
    const next = after.find(({ slug }) => slug === each.slug) ?? partner.get(each.slug) ?? null;
    return {
      before: lineOf(each, find),
      after: next === null ? null : lineOf(next, find),
      changed: next === null || JSON.stringify(each) !== JSON.stringify(next),
    };
  });
  return [
    ...lines,
    ...fresh.slice(gone.length).map((each) => ({ before: null, after: lineOf(each, find), changed: true })),
  ];
};

/** What of a workout differs between two states of it; null where neither its day nor what is trained does. */
export const differenceOf = (
  at: { workoutId: string; week: number },
  before: PrescribedWorkout,
  after: PrescribedWorkout,
  find: Find,
): WorkoutDifference | null => {
  const same = JSON.stringify(before.exercises) === JSON.stringify(after.exercises);
  if (same && before.date === after.date) return null;
  return {
    ...at,
    date: before.date,
    movesTo: after.date === before.date ? null : after.date,
    title: after.title,
    minutesBefore: Math.round(before.estimatedMinutes),
    minutesAfter: Math.round(after.estimatedMinutes),
    lines: same ? [] : linesOf(before.exercises, after.exercises, find),
  };
};
