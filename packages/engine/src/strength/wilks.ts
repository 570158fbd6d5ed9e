import { WILKS_1994, WILKS_2020, type ScoringSex } from './coefficients.ts';
import { pointsFor, polynomialCoefficient } from './polynomial-score.ts';

/** Wilks points per kilogram (1994); 0 for a body weight that is none. */
export const wilksCoefficient = (sex: ScoringSex, bodyweightKg: number): number =>
  polynomialCoefficient(WILKS_1994[sex], bodyweightKg);

/** Wilks points (1994) of a total in kilograms; 0 when body weight or total is none. */
export const wilks = (sex: ScoringSex, bodyweightKg: number, totalKg: number): number =>
  pointsFor(wilksCoefficient(sex, bodyweightKg), totalKg);

/** Wilks points of 2020, which are another scale. */
export const wilks2020 = (sex: ScoringSex, bodyweightKg: number, totalKg: number): number =>
  pointsFor(polynomialCoefficient(WILKS_2020[sex], bodyweightKg), totalKg);
