import { isPositive } from '../quantity.ts';
import { HEART_RATE_ZONES, MAX_HEART_RATE } from './tables.ts';

export type HeartRateFormula = keyof typeof MAX_HEART_RATE;

/** Greatest heart rate in beats a minute expected at an age in years; null for an age that is none. On beta-blockers use RPE instead. */
export const maxHeartRate = (age: number, formula: HeartRateFormula = 'tanaka'): number | null => {
  const [intercept, slope] = MAX_HEART_RATE[formula];
  const beats = intercept - slope * age;
  return age >= 0 && isPositive(beats) ? beats : null;
};

/** Karvonen: the heart rate at a share 0..1 of the reserve between rest and most; null when they are none or the wrong way round. */
export const heartRateAt = (share: number, rest: number, most: number): number | null =>
  isPositive(rest) && isPositive(most) && most > rest && share >= 0 && share <= 1 ? rest + share * (most - rest) : null;

/** The five zones in beats a minute, easiest first; null as for `heartRateAt`. */
export const heartRateZones = (rest: number, most: number): [number, number][] | null => {
  const bounds = HEART_RATE_ZONES.flatMap((share) => heartRateAt(share, rest, most) ?? []);
  return bounds.length === HEART_RATE_ZONES.length
    ? bounds.slice(1).map((upper, i): [number, number] => [bounds[i] as number, upper])
    : null;
};
