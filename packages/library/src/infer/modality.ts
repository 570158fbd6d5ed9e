import type { Exercise } from '@halteres/engine/catalog/exercise';

/** The three kinds of work classes balance: moving a load, moving the body, moving on. */
export const MODALITIES = ['weightlifting', 'gymnastics', 'monostructural'] as const;
export type Modality = (typeof MODALITIES)[number];

const MOVING_ON = new Set(['locomotion_run', 'locomotion_row_bike_ski']);
const SKIPPING = new Set(['jump-rope', 'double-under']);

export function modalityOf(exercise: Exercise): Modality {
  if (MOVING_ON.has(exercise.pattern) || SKIPPING.has(exercise.slug)) return 'monostructural';
  const bodily =
    exercise.loading === 'bodyweight' ||
    exercise.loading === 'bodyweight_plus' ||
    exercise.loading === 'none' ||
    exercise.loading === 'assisted';
  return bodily ? 'gymnastics' : 'weightlifting';
}
