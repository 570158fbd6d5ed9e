import { isPositive } from '../quantity.ts';
import { PRILEPIN } from './intensity-tables.ts';

const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** Whether reps a set and in all fit the zone of a percent of 1RM; null for a percent that is none. */
export const prilepin = (
  percent: number,
  repsPerSet: number,
  totalReps: number,
): { zone: string; repsPerSetOk: boolean; totalOk: boolean; optimal: number } | null => {
  const row = isPositive(percent) ? PRILEPIN.find(({ below }) => percent < below) : undefined;
  return row
    ? {
        zone: row.zone,
        repsPerSetOk: within(repsPerSet, row.reps),
        totalOk: within(totalReps, row.total),
        optimal: row.optimal,
      }
    : null;
};
