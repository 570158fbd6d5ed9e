import { AGE_COEFFICIENTS } from './coefficients.ts';

/**
 * What a score is multiplied by at an age in years (Foster, McCulloch; OpenPowerlifting applies it to DOTS). Part years
 * do not count. Null outside 14 to 80, where nothing is published.
 */
export const ageCoefficient = (years: number): number | null => {
  const { foster, prime, mcculloch } = AGE_COEFFICIENTS;
  const age = Math.floor(years);
  if (age >= prime.from && age <= prime.to) return 1;
  return foster.values[age - foster.from] ?? mcculloch.values[age - mcculloch.from] ?? null;
};
