import { DOTS, type ScoringSex } from './coefficients.ts';
import { pointsFor, polynomialCoefficient } from './polynomial-score.ts';

/** DOTS points of a total, or of a single lift, in kilograms; 0 when body weight or total is none. */
export const dots = (sex: ScoringSex, bodyweightKg: number, totalKg: number): number =>
  pointsFor(polynomialCoefficient(DOTS[sex], bodyweightKg), totalKg);
