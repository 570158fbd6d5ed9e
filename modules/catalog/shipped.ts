import { catalog } from '@halteres/catalog';
import type { Equipment, Exercise } from '@halteres/engine/catalog/exercise';
import { shippedId } from './shipped-id.ts';

/** The catalogue's exercise behind an id or a slug. */
export const exerciseById: ReadonlyMap<string, Exercise> = new Map(
  catalog.exercises.map((exercise) => [shippedId('exercise', exercise.slug), exercise]),
);
export const exerciseBySlug: ReadonlyMap<string, Exercise> = new Map(
  catalog.exercises.map((exercise) => [exercise.slug, exercise]),
);

export const equipmentBySlug: ReadonlyMap<string, Equipment> = new Map(
  catalog.equipment.map((piece) => [piece.slug, piece]),
);
