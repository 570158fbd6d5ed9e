import { isAmount } from '../../quantity.ts';
import { LOAD_DAYS } from './priors.ts';

// How this week compares with the weeks before. A description for a chart, never a forecast of injury: ratios to random
// chronic loads "predict" as well (Impellizzeri 2021, Lolli 2019).

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const over = (load: number, usual: number): number | null => (usual === 0 ? null : load / usual);

/**
 * The last 7 of 28 daily loads, oldest first, over the mean week: of all four (coupled) and of the three before
 * (uncoupled). Null where that is zero; null altogether without 28 days.
 */
export const acuteChronicRatio = (
  daily: readonly number[],
): { coupled: number | null; uncoupled: number | null } | null => {
  if (daily.length !== LOAD_DAYS.chronic || !daily.every(isAmount)) return null;
  const acute = sum(daily.slice(-LOAD_DAYS.acute));
  const before = sum(daily.slice(0, -LOAD_DAYS.acute));
  const weeks = LOAD_DAYS.chronic / LOAD_DAYS.acute;
  return { coupled: over(acute, (acute + before) / weeks), uncoupled: over(acute, before / (weeks - 1)) };
};

const weighted = (daily: readonly number[], days: number): number => {
  const lambda = 2 / (days + 1);
  return daily.reduce((average, load) => load * lambda + average * (1 - lambda), daily[0] ?? 0);
};

/** Exponentially weighted means of daily loads over 7 and 28 days and their ratio, which is null over zero; null without days. */
export const weightedLoad = (
  daily: readonly number[],
): { acute: number; chronic: number; ratio: number | null } | null => {
  if (daily.length === 0 || !daily.every(isAmount)) return null;
  const acute = weighted(daily, LOAD_DAYS.acute);
  const chronic = weighted(daily, LOAD_DAYS.chronic);
  return { acute, chronic, ratio: over(acute, chronic) };
};
