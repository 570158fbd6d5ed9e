import { mean, sampleSd } from '../../statistics.ts';
import { READINESS_BOUNDS, WELLNESS, type READINESS_CHANGES } from './priors.ts';

export type ReadinessZone = keyof typeof READINESS_CHANGES;
export type Wellness = { z: number; zone: ReadinessZone } | { z: null; zone: 'insufficient' };

const answered = (answers: readonly number[], count: number, most: number): boolean =>
  answers.length === count && answers.every((answer) => answer >= 1 && answer <= most);

const zoneOf = (z: number): ReadinessZone => READINESS_BOUNDS.find(([, least]) => z >= least)?.[0] ?? 'recover';

/**
 * Today's five answers (fatigue, sleep, soreness, stress, mood; 5 good, 1 bad: McLean 2010) against this person's
 * earlier sums, oldest first, of which the last 28 count. Fewer than 7 are too few to tell; null for answers that are
 * none.
 */
export const wellness = (today: readonly number[], earlierSums: readonly number[]): Wellness | null => {
  if (!answered(today, 5, 5) || !earlierSums.every(Number.isFinite)) return null;
  const history = earlierSums.slice(-WELLNESS.most);
  const usual = mean(history);
  const sd = sampleSd(history);
  if (history.length < WELLNESS.least || usual === null || sd === null) return { z: null, zone: 'insufficient' };
  const sum = today.reduce((total, answer) => total + answer, 0);
  const z = (sum - usual) / Math.max(WELLNESS.leastSd, sd);
  return { z, zone: zoneOf(z) };
};

/** Hooper's index: sleep, stress, fatigue and soreness, each 1 good to 7 bad (Hooper and Mackinnon 1995); null for answers that are none. */
export const hooperIndex = (answers: {
  sleep: number;
  stress: number;
  fatigue: number;
  soreness: number;
}): number | null => {
  const each = [answers.sleep, answers.stress, answers.fatigue, answers.soreness];
  return answered(each, 4, 7) ? each.reduce((total, answer) => total + answer, 0) : null;
};
