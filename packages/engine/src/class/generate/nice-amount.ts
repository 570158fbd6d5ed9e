import type { Exercise, Measure } from '../../catalog/exercise.ts';
import { unitSeconds } from '../facts/work-seconds.ts';

const REPS = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 24, 25, 28, 30, 35, 40, 45, 50, 60, 70, 80, 100, 120, 150,
];
const FAR = [
  10, 25, 50, 100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1200, 1500, 1600, 2000, 2500, 3000, 4000, 5000,
];
const NEAR = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200];
const SECONDS = [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240];
const CALORIES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20, 22, 25, 30, 35, 40, 50, 60, 80, 100];

const listOf = (exercise: Pick<Exercise, 'pattern'>, unit: Measure): readonly number[] => {
  if (unit === 'reps') return REPS;
  if (unit === 'seconds') return SECONDS;
  if (unit === 'calories') return CALORIES;
  return exercise.pattern === 'locomotion_run' || exercise.pattern === 'locomotion_row_bike_ski' ? FAR : NEAR;
};

/** A number a coach would write for so many seconds of work; `most` never takes longer than those. */
export const niceAmount = (
  exercise: Pick<Exercise, 'slug' | 'pattern' | 'secondsPerRep'>,
  unit: Measure,
  seconds: number,
  most = false,
): number => {
  const exact = seconds / unitSeconds(exercise, unit);
  const list = listOf(exercise, unit);
  const near = list.reduce((best, each) => (Math.abs(each - exact) < Math.abs(best - exact) ? each : best));
  return most && near > exact ? (list.findLast((each) => each <= exact) ?? list[0] ?? 1) : near;
};

/** A number made smaller, still one a coach would write. */
export const roundedDown = (exercise: Pick<Exercise, 'pattern'>, unit: Measure, amount: number): number => {
  const step =
    unit === 'metres' ? (listOf(exercise, unit) === FAR && amount > 50 ? 25 : 5) : unit === 'seconds' ? 5 : 1;
  return Math.max(step, Math.floor(amount / step) * step);
};
