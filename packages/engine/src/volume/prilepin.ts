import { isPositive } from '../quantity.ts';

/** Prilepin's table (after Laputin and Oleshko): below this percent of 1RM, reps of a set, best total and its range. */
const ZONES = [
  { below: 70, zone: '<70', reps: [3, 6], optimal: 24, total: [18, 30] },
  { below: 80, zone: '70-79', reps: [3, 6], optimal: 18, total: [12, 24] },
  { below: 90, zone: '80-89', reps: [2, 4], optimal: 15, total: [10, 20] },
  { below: Infinity, zone: '>=90', reps: [1, 2], optimal: 7, total: [4, 10] },
] as const;

const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** Whether reps a set and in all fit the zone of a percent of 1RM; null for a percent that is none. */
export const prilepin = (
  percent: number,
  repsPerSet: number,
  totalReps: number,
): { zone: string; repsPerSetOk: boolean; totalOk: boolean; optimal: number } | null => {
  const row = isPositive(percent) ? ZONES.find(({ below }) => percent < below) : undefined;
  return row
    ? {
        zone: row.zone,
        repsPerSetOk: within(repsPerSet, row.reps),
        totalOk: within(totalReps, row.total),
        optimal: row.optimal,
      }
    : null;
};
