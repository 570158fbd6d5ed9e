import { isPositive } from '../../quantity.ts';
import { HEAVY_LIGHT_MEDIUM, TEXAS } from './schemes.ts';

/** Loads of the light and the medium day by the heavy day's, in its unit (NSCA); null for a load that is none. */
export const heavyLightMedium = (heavy: number): { light: number; medium: number } | null =>
  isPositive(heavy) ? { light: heavy * HEAVY_LIGHT_MEDIUM.light, medium: heavy * HEAVY_LIGHT_MEDIUM.medium } : null;

/** Loads of a week of the Texas method by the 5RM and its weekly step: 5x5, 2x5 and a new 5RM; null for a weight that is none. */
export const texasWeek = (
  fiveRepMax: number,
  increment: number,
): { volume: number; recovery: number; intensity: number } | null => {
  if (!isPositive(fiveRepMax) || !Number.isFinite(increment)) return null;
  const volume = fiveRepMax * TEXAS.volumeShare;
  return { volume, recovery: volume * TEXAS.recoveryShare, intensity: fiveRepMax + increment };
};
