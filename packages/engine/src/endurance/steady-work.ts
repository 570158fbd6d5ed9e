import type { Exercise } from '../catalog/exercise.ts';

/**
 * What people can keep up evenly for minutes on end without jarring, and the seconds that one unit of its measure
 * takes at an easy pace; expert opinion.
 */
const EASY_SECONDS: Readonly<Record<string, number>> = {
  elliptical: 1,
  'stair-climber': 1,
  'arm-ergometer': 1,
  walking: 0.75,
  'incline-treadmill-walk': 0.8,
  rucking: 0.8,
  'stationary-bike': 0.13,
  'recumbent-bike': 0.14,
  'outdoor-cycling': 0.16,
  'rowing-machine': 0.29,
  'ski-erg': 0.3,
};

/** Metres that long distances are rounded to. */
const METRES_STEP = 100;

/** Seconds a second, metre or calorie of steady work takes at an easy pace; null for what is not steady work. */
export const easySeconds = ({ slug }: Pick<Exercise, 'slug'>): number | null => EASY_SECONDS[slug] ?? null;

export const isSteady = (exercise: Pick<Exercise, 'slug'>): boolean => easySeconds(exercise) !== null;

/** Seconds that an amount of it takes. */
export const steadySeconds = (exercise: Pick<Exercise, 'slug'>, amount: number): number =>
  amount * (easySeconds(exercise) ?? 1);

/** The most of an exercise's own measure that an easy pace brings in so many seconds, in round numbers. */
export const steadyAmount = (exercise: Pick<Exercise, 'slug' | 'measure'>, seconds: number): number => {
  const step = exercise.measure === 'metres' ? METRES_STEP : 1;
  return Math.max(step, Math.floor(seconds / (easySeconds(exercise) ?? 1) / step) * step);
};
