import type { PrescribedExercise, PrescribedWorkout, Program } from '@halteres/engine/program/program';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import type { WorkLine, WorkoutDifference } from './contract.ts';

const lineOf = (prescribed: PrescribedExercise): WorkLine => {
  const exercise = exerciseBySlug.get(prescribed.slug);
  const work = prescribed.sets.filter(({ kind }) => kind !== 'warm_up');
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
function linesOf(
  before: readonly PrescribedExercise[],
  after: readonly PrescribedExercise[],
): WorkoutDifference['lines'] {
  const fresh = after.filter(({ slug }) => !before.some((each) => each.slug === slug));
  const gone = before.filter(({ slug }) => !after.some((each) => each.slug === slug));
  const partner = new Map(gone.map((each, i) => [each.slug, fresh[i]]));
  const lines = before.map((each) => {
    const next = after.find(({ slug }) => slug === each.slug) ?? partner.get(each.slug) ?? null;
    return {
      before: lineOf(each),
      after: next === null ? null : lineOf(next),
      changed: next === null || JSON.stringify(each) !== JSON.stringify(next),
    };
  });
  return [...lines, ...fresh.slice(gone.length).map((each) => ({ before: null, after: lineOf(each), changed: true }))];
}

const difference = (
  workoutId: string,
  week: number,
  before: PrescribedWorkout,
  after: PrescribedWorkout,
): WorkoutDifference => ({
  workoutId,
  week,
  date: before.date,
  movesTo: after.date === before.date ? null : after.date,
  title: after.title,
  minutesBefore: Math.round(before.estimatedMinutes),
  minutesAfter: Math.round(after.estimatedMinutes),
  lines: same(before, after) ? [] : linesOf(before.exercises, after.exercises),
});

const same = (before: PrescribedWorkout, after: PrescribedWorkout): boolean =>
  JSON.stringify(before.exercises) === JSON.stringify(after.exercises);

/** The workouts that differ between two states of a program, in order of date. */
export function differencesOf(
  places: ReadonlyMap<string, { week: number; day: number }>,
  before: Program,
  after: Program,
): WorkoutDifference[] {
  const at = (program: Program, place: { week: number; day: number }): PrescribedWorkout | undefined =>
    program.weeks.find(({ week }) => week === place.week)?.workouts.find(({ day }) => day === place.day);
  return [...places]
    .flatMap(([workoutId, place]) => {
      const [old, now] = [at(before, place), at(after, place)];
      if (!old || !now || (same(old, now) && old.date === now.date)) return [];
      return [difference(workoutId, place.week, old, now)];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
