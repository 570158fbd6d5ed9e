import { exerciseOneRepMaxKg } from '@halteres/engine/estimate/exercise-one-rep-max';
import { kilogramsOf, massOf } from '@halteres/engine/load/mass';
import type { Maxima } from '@halteres/engine/program/refit/refit-loads';
import type { PrescribedExercise, PrescribedSet, Program } from '@halteres/engine/program/program';
import { exerciseBySlug } from '../../catalog/shipped.ts';

/** The most a stored share of a 1RM can be. */
const MOST_SHARE = 1.2;

function shareOf(set: PrescribedSet, slug: string, maxima: Maxima): number | null {
  if (set.percent !== null || set.load === null || set.kind === 'warm_up') return set.percent;
  const exercise = exerciseBySlug.get(slug);
  const oneRepMaxKg = exercise === undefined ? null : exerciseOneRepMaxKg(exercise, maxima);
  if (oneRepMaxKg === null) return null;
  return Math.min(MOST_SHARE, Math.round((kilogramsOf(massOf(set.load)) / oneRepMaxKg) * 1000) / 1000);
}

const bare = (exercise: PrescribedExercise, maxima: Maxima): PrescribedExercise => ({
  ...exercise,
  reason: { code: '', text: '' },
  sets: exercise.sets.map(({ because: _because, ...set }) => ({
    ...set,
    load: null,
    percent: shareOf(set, exercise.slug, maxima),
    why: null,
  })),
});

/** A program without anything of the person it was written for: loads as shares, no reasons, no remarks. */
export const withoutPerson = (program: Program, maxima: Maxima): Program => ({
  ...program,
  notes: [],
  weeks: program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((exercise) => bare(exercise, maxima)),
    })),
  })),
});
