import { isAmount, isPositive } from '../../quantity.ts';
import { FIVE_THREE_ONE, type Region } from './schemes.ts';

export type FiveThreeOneWeek = {
  trainingMax: number;
  sets: { percent: number; reps: number; load: number }[];
  /** The last set goes on for as many good reps as there are. */
  amrapLast: boolean;
};

/** The sets of week 1 to 4 for a 1RM, loads in its unit and not rounded; null for a week or a weight that is none. */
export const fiveThreeOneWeek = (oneRepMax: number, week: number): FiveThreeOneWeek | null => {
  const sets = FIVE_THREE_ONE.weeks[week as keyof typeof FIVE_THREE_ONE.weeks];
  if (!isPositive(oneRepMax) || sets === undefined) return null;
  const trainingMax = oneRepMax * FIVE_THREE_ONE.trainingMaxShare;
  return {
    trainingMax,
    sets: sets.map(([percent, reps]) => ({ percent, reps, load: (trainingMax * percent) / 100 })),
    amrapLast: week !== FIVE_THREE_ONE.lightWeek,
  };
};

/** The next cycle's training max in kilograms: a step up, or a tenth down when the top set missed its reps; null for a weight that is none. */
export const nextTrainingMaxKg = (
  trainingMaxKg: number,
  region: Region,
  topSet: { reps: number; required: number },
): number | null => {
  if (!isPositive(trainingMaxKg) || !isAmount(topSet.reps)) return null;
  return topSet.reps >= topSet.required
    ? trainingMaxKg + FIVE_THREE_ONE.incrementKg[region]
    : trainingMaxKg * FIVE_THREE_ONE.resetShare;
};
