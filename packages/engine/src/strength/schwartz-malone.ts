import { isPositive } from '../quantity.ts';
import { SCHWARTZ_MALONE, type ScoringSex } from './coefficients.ts';
import { pointsFor } from './polynomial-score.ts';

/** Schwartz's coefficient for men, Malone's for women; 0 for a body weight that is none. */
export const schwartzMaloneCoefficient = (sex: ScoringSex, bodyweightKg: number): number => {
  if (!isPositive(bodyweightKg)) return 0;
  const { a, b, c, leastKg } = SCHWARTZ_MALONE[sex];
  return a * Math.max(bodyweightKg, leastKg) ** b + c;
};

/** Schwartz or Malone points of a total in kilograms; 0 when body weight or total is none. */
export const schwartzMalone = (sex: ScoringSex, bodyweightKg: number, totalKg: number): number =>
  pointsFor(schwartzMaloneCoefficient(sex, bodyweightKg), totalKg);
