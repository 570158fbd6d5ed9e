import { isPositive } from '../quantity.ts';
import type { Polynomial } from './coefficients.ts';

/** Points per kilogram lifted at a body weight in kilograms, which is clamped; 0 for one that is none. */
export const polynomialCoefficient = ({ numerator, terms, clampKg }: Polynomial, bodyweightKg: number): number => {
  if (!isPositive(bodyweightKg)) return 0;
  const weight = Math.min(Math.max(bodyweightKg, clampKg[0]), clampKg[1]);
  return numerator / terms.reduceRight((sum, term) => sum * weight + term, 0);
};

/** A coefficient's points for a total in kilograms; 0 for a total that is none. */
export const pointsFor = (coefficient: number, totalKg: number): number =>
  isPositive(totalKg) ? coefficient * totalKg : 0;
