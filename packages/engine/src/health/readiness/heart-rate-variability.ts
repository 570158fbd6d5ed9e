import { isPositive } from '../../quantity.ts';
import { mean, sampleSd } from '../../statistics.ts';
import { HRV } from './priors.ts';

export type HrvStatus =
  | { status: 'insufficient' }
  | {
      status: 'low' | 'normal' | 'high';
      /** Natural logarithms of milliseconds. */
      rolling: number;
      lower: number;
      upper: number;
    };

const logs = (readings: readonly (number | null)[]): number[] =>
  readings.filter((reading) => reading !== null && isPositive(reading)).map((reading) => Math.log(reading as number));

/**
 * The last 7 days' mean of ln rMSSD against half a standard deviation about the 28 days before. Readings in
 * milliseconds, one a day, oldest first, null for a day without; fewer than 3 and 14 of them are too few to tell.
 */
export const hrvStatus = (rmssd: readonly (number | null)[]): HrvStatus => {
  const recent = logs(rmssd.slice(-HRV.rolling));
  const before = logs(rmssd.slice(-HRV.rolling - HRV.baseline, -HRV.rolling));
  const rolling = mean(recent);
  const centre = mean(before);
  const sd = sampleSd(before);
  const enough = recent.length >= HRV.leastRolling && before.length >= HRV.leastBaseline;
  if (!enough || rolling === null || centre === null || sd === null) return { status: 'insufficient' };
  const lower = centre - HRV.bandSd * sd;
  const upper = centre + HRV.bandSd * sd;
  return { status: rolling < lower ? 'low' : rolling > upper ? 'high' : 'normal', rolling, lower, upper };
};
