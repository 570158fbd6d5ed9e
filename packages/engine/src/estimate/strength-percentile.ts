import { isPositive } from '../quantity.ts';
import { ageCoefficient } from '../strength/age-coefficient.ts';
import type { ScoringSex } from '../strength/coefficients.ts';
import { dots } from '../strength/dots.ts';
import { DOTS_OF_COMPETITORS, QUANTILES, type RankedLift } from './strength-distribution.ts';

export type LiftedBy = {
  sex: ScoringSex;
  bodyweightKg: number;
  /** Years; null when unknown. */
  age: number | null;
};

/** The share of a standard normal below z (Abramowitz and Stegun 26.2.17; wrong by less than 1e-7). */
const normalBelow = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z >= 0 ? 1 - tail : tail;
};

/** Straight lines between the marks; the first and the last line go on outside. */
const quantileOf = (points: number, marks: (typeof DOTS_OF_COMPETITORS)['male']['squat']): number => {
  const [low, high] =
    points <= marks.p90
      ? (['p50', 'p90'] as const)
      : points <= marks.p99
        ? (['p90', 'p99'] as const)
        : (['p99', 'p999'] as const);
  const slope = (QUANTILES[high] - QUANTILES[low]) / (marks[high] - marks[low]);
  return QUANTILES[low] + (points - marks[low]) * slope;
};

/**
 * Where a 1RM or a total in kilograms stands among raw competitors of the same sex, 0.1 to 99.9, by DOTS for the body
 * weight and by the published coefficient for the age (none is applied where none is published). Null for weights that
 * are none.
 */
export const strengthPercentile = (lift: RankedLift, kilograms: number, by: LiftedBy): number | null => {
  if (!isPositive(kilograms) || !isPositive(by.bodyweightKg)) return null;
  const age = by.age === null ? 1 : (ageCoefficient(by.age) ?? 1);
  const points = dots(by.sex, by.bodyweightKg, kilograms) * age;
  const percent = normalBelow(quantileOf(points, DOTS_OF_COMPETITORS[by.sex][lift])) * 100;
  return Math.min(99.9, Math.max(0.1, Math.round(percent * 10) / 10));
};
