import { catalog } from '@halteres/catalog';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { z } from 'zod';
import { found } from '../kernel/failure.ts';
import type { exerciseDetail, ExerciseSummary } from './contract.ts';
import { shippedId } from './shipped-id.ts';

const summaryOf = (exercise: Exercise): ExerciseSummary => ({
  id: shippedId('exercise', exercise.slug),
  slug: exercise.slug,
  name: exercise.name,
  pattern: exercise.pattern,
  primaryMuscle: exercise.muscles[0].muscle,
  secondaryMuscles: exercise.muscles.slice(1).map((share) => share.muscle),
  equipment: exercise.equipment,
  loading: exercise.loading,
  measure: exercise.measure,
  skill: exercise.skill,
  aliases: exercise.aliases,
});

/** All exercises of the catalogue, by name. */
export const shippedExercises: readonly ExerciseSummary[] = catalog.exercises
  .map(summaryOf)
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The catalogue's exercise behind an id or a slug. */
export const exerciseById: ReadonlyMap<string, Exercise> = new Map(
  catalog.exercises.map((exercise) => [shippedId('exercise', exercise.slug), exercise]),
);
export const exerciseBySlug: ReadonlyMap<string, Exercise> = new Map(
  catalog.exercises.map((exercise) => [exercise.slug, exercise]),
);

/** One exercise, whole. */
export function readExercise(slug: string): z.infer<typeof exerciseDetail> {
  const exercise = found(exerciseBySlug.get(slug), 'exercise');
  const { description, instructions, muscles, stressTags, substitutes } = exercise;
  return { ...summaryOf(exercise), description, instructions, muscles, stressTags, substitutes };
}

export const shippedEquipment = catalog.equipment.map(({ slug, name, kind, category }) => ({
  id: shippedId('equipment', slug),
  slug,
  name,
  kind,
  category,
}));
