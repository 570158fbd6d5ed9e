import { isPositive } from '../quantity.ts';

/** Intercept and slope a year of the greatest heart rate; each is wrong by 10 to 12 beats for one person in three. */
const MAX_BY_AGE = {
  fox: [220, 1],
  /** Tanaka 2001. */
  tanaka: [208, 0.7],
  /** Gulati 2010, women. */
  gulati: [206, 0.88],
  /** Nes 2013. */
  nes: [211, 0.64],
} as const;
export type HeartRateFormula = keyof typeof MAX_BY_AGE;

/** Greatest heart rate in beats a minute expected at an age in years; null for an age that is none. On beta-blockers use RPE instead. */
export const maxHeartRate = (age: number, formula: HeartRateFormula = 'tanaka'): number | null => {
  const [intercept, slope] = MAX_BY_AGE[formula];
  const beats = intercept - slope * age;
  return age >= 0 && isPositive(beats) ? beats : null;
};

/** Karvonen: the heart rate at a share 0..1 of the reserve between rest and most; null when they are none or the wrong way round. */
export const heartRateAt = (share: number, rest: number, most: number): number | null =>
  isPositive(rest) && isPositive(most) && most > rest && share >= 0 && share <= 1 ? rest + share * (most - rest) : null;

/** Bounds of the five zones as shares of the heart rate reserve. */
const ZONE_BOUNDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** The five zones in beats a minute, easiest first; null as for `heartRateAt`. */
export const heartRateZones = (rest: number, most: number): [number, number][] | null => {
  const bounds = ZONE_BOUNDS.flatMap((share) => heartRateAt(share, rest, most) ?? []);
  return bounds.length === ZONE_BOUNDS.length
    ? bounds.slice(1).map((upper, i): [number, number] => [bounds[i] as number, upper])
    : null;
};
