import { isAmount, isPositive } from '../../quantity.ts';
import { STARTING_STRENGTH } from './schemes.ts';

/** The next session's load in kilograms: a step after success, the same after a first and second miss, a tenth off after the third. Null for a load that is none. */
export const startingStrengthNext = (
  loadKg: number,
  incrementKg: number,
  missesAtThisLoad: number,
): { loadKg: number; misses: number } | null => {
  const { misses, resetShare, roundKg } = STARTING_STRENGTH;
  if (!isPositive(loadKg) || !isPositive(incrementKg) || !isAmount(missesAtThisLoad)) return null;
  if (missesAtThisLoad === 0) return { loadKg: loadKg + incrementKg, misses: 0 };
  if (missesAtThisLoad < misses) return { loadKg, misses: missesAtThisLoad };
  // Ties go up; a product like 0.9 x 37.5 may lie a hair below one.
  return { loadKg: Math.floor((loadKg * resetShare) / roundKg + 0.5 + 1e-9) * roundKg, misses: 0 };
};
