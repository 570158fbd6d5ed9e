import { isAmount } from '../../quantity.ts';
import { mean, populationSd, sampleSd } from '../../statistics.ts';

export type WeeklyLoad = {
  total: number;
  mean: number;
  /** Mean over standard deviation of the days (n - 1); null when the days are alike, never infinite. */
  monotony: number | null;
  /** Total times monotony. */
  strain: number | null;
  /** With the deviation of a population, as some vendors print it; for comparison only. */
  populationMonotony: number | null;
};

/** Monotony and strain of seven daily loads, days of rest as 0 (Foster 1998). Null unless there are seven. */
export const weeklyLoad = (daily: readonly number[]): WeeklyLoad | null => {
  const average = mean(daily);
  if (daily.length !== 7 || average === null || !daily.every(isAmount)) return null;
  const total = daily.reduce((sum, load) => sum + load, 0);
  const monotonyBy = (sd: number | null): number | null => (sd === null || sd === 0 ? null : average / sd);
  const monotony = monotonyBy(sampleSd(daily));
  return {
    total,
    mean: average,
    monotony,
    strain: monotony === null ? null : total * monotony,
    populationMonotony: monotonyBy(populationSd(daily)),
  };
};
