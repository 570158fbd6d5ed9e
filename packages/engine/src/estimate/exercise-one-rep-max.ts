import type { Exercise, TestedLift } from '../catalog/exercise.ts';

/**
 * A person's 1RM on an exercise in kilograms, counted as its `loading` says: a tested lift's, in kilograms, times the
 * catalogue's ratio (expert opinion). Null when either is unknown.
 */
export const exerciseOneRepMaxKg = (
  exercise: Pick<Exercise, 'ratio'>,
  tested: Readonly<Record<TestedLift, number | null>>,
): number | null => {
  const base = exercise.ratio && tested[exercise.ratio.lift];
  return exercise.ratio && base ? base * exercise.ratio.of : null;
};
