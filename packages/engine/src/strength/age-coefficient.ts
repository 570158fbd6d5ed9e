import { AGE_COEFFICIENTS } from './coefficients.ts';

/**
 * What a score is multiplied by at an age in years (Foster, McCulloch; OpenPowerlifting applies it to DOTS). Part years
 * do not count. Null outside 14 to 80, where nothing is published.
 */
export const ageCoefficient = (years: number): number | null =>
  AGE_COEFFICIENTS.values[Math.floor(years) - AGE_COEFFICIENTS.from] ?? null;
