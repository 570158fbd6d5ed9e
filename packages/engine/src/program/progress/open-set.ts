import { isAmount, isPositive } from '../../quantity.ts';
import { OPEN_SET } from './schemes.ts';

/**
 * Linear progression by an open last set: a step when the reps are there, two when there are as many as `doubleFrom`,
 * a tenth off at the first miss (Greyskull, Phrak). Kilograms; null for a load or reps that are none.
 */
export const openSetNext = (
  loadKg: number,
  stepKg: number,
  set: { reps: number; required: number; doubleFrom: number },
): number | null => {
  if (!isPositive(loadKg) || !isPositive(stepKg) || !isAmount(set.reps)) return null;
  if (set.reps < set.required) return loadKg * OPEN_SET.resetShare;
  return loadKg + (set.reps >= set.doubleFrom ? 2 : 1) * stepKg;
};

/** The step an open set earns by a table of most reps and step (nSuns); null for reps that are none. */
export const openSetStep = (
  rows: readonly (readonly [mostReps: number, step: number])[],
  reps: number,
): number | null => (isAmount(reps) ? (rows.find(([most]) => reps <= most)?.[1] ?? rows.at(-1)?.[1] ?? null) : null);
