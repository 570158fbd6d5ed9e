import type { Catalog, Exercise } from './exercise.ts';

const indexes = new WeakMap<Catalog, ReadonlyMap<string, Exercise>>();

/** The catalogue's exercises by slug. */
export const exercisesBySlug = (catalog: Catalog): ReadonlyMap<string, Exercise> => {
  const known = indexes.get(catalog) ?? new Map(catalog.exercises.map((exercise) => [exercise.slug, exercise]));
  indexes.set(catalog, known);
  return known;
};
