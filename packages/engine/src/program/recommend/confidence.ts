import { CONFIDENCE } from './priors.ts';

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * How sure a finding is: seen twice as often as it must be and alike each time is high, either of both (or half as often
 * again) is moderate. `spread` is the standard deviation between sessions as a share of what was found.
 */
export const confidenceOf = ({ seen, least, spread }: { seen: number; least: number; spread: number }): Confidence => {
  const alike = spread <= CONFIDENCE.alike;
  const share = least > 0 ? seen / least : 0;
  if (share >= CONFIDENCE.oftenShare && alike) return 'high';
  return share >= CONFIDENCE.moreShare || alike ? 'moderate' : 'low';
};

/** Standard deviation of some numbers as a share of their mean; 0 for fewer than two. */
export const spreadOf = (values: readonly number[]): number => {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean === 0) return 1;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.round((Math.sqrt(variance) / Math.abs(mean)) * 100) / 100;
};
