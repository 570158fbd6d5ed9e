import type { Exercise, Measure } from '../../catalog/exercise.ts';
import type { ClassAthlete } from '../class-profile.ts';

/** Seconds a metre takes; expert opinion. */
const METRE: Readonly<Record<string, number>> = {
  'rowing-machine': 0.26,
  'ski-erg': 0.28,
  'stationary-bike': 0.13,
  walking: 0.75,
};
const METRE_BY_PATTERN: Readonly<Partial<Record<Exercise['pattern'], number>>> = {
  locomotion_run: 0.33,
  locomotion_row_bike_ski: 0.26,
  carry: 0.9,
  lunge_split: 1.8,
  crawl_getup: 2,
};
const CALORIE = 4;
/** Nobody lowers a weight slowly when the clock runs. */
const SLOWEST_REP = 5;

/** Going from one movement to the next, in seconds. */
export const CHANGE_OVER_S = 5;

/** How much longer than the middle of the class people take; engineering defaults. */
export const PACE: Readonly<Record<ClassAthlete['level'], number>> = {
  beginner: 1.15,
  intermediate: 1,
  advanced: 0.9,
};

/** Seconds one rep, metre, calorie or second takes on the clock at an intermediate pace. */
export const unitSeconds = (exercise: Pick<Exercise, 'slug' | 'pattern' | 'secondsPerRep'>, unit: Measure): number => {
  if (unit === 'seconds') return 1;
  if (unit === 'calories') return CALORIE;
  if (unit === 'metres') return METRE[exercise.slug] ?? METRE_BY_PATTERN[exercise.pattern] ?? 1;
  return Math.min(exercise.secondsPerRep, SLOWEST_REP);
};

/** Seconds an amount takes somebody of a level; a held second is a second for all. */
export const workSeconds = (
  exercise: Pick<Exercise, 'slug' | 'pattern' | 'secondsPerRep'>,
  unit: Measure,
  amount: number,
  level: ClassAthlete['level'],
): number => amount * unitSeconds(exercise, unit) * (unit === 'seconds' ? 1 : PACE[level]);

/** People slow down over rounds: a share on top. */
export const FATIGUE = 1.08;
