import { differenceOf } from '@halteres/engine/program/adapt/differences';
import { workoutAt } from '@halteres/engine/program/adapt/places';
import type { Program } from '@halteres/engine/program/program';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import type { WorkoutDifference } from './contract.ts';

/** The workouts that differ between two states of a program, in order of date. */
export const differencesOf = (
  places: ReadonlyMap<string, { week: number; day: number }>,
  before: Program,
  after: Program,
): WorkoutDifference[] =>
  [...places]
    .flatMap(([workoutId, place]) => {
      const [old, now] = [workoutAt(before, place), workoutAt(after, place)];
      if (!old || !now) return [];
      return differenceOf({ workoutId, week: place.week }, old, now, (slug) => exerciseBySlug.get(slug)) ?? [];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
