import { estimateOneRepMax } from '../../estimate/one-rep-max.ts';
import { isPositive } from '../../quantity.ts';
import { FATIGUE_STOP } from './schemes.ts';

type RatedSet = { weight: number; reps: number; rpe: number };
export type FatigueStop = {
  stop: boolean;
  because: 'rpe' | 'fatigue' | null;
  /** How far the estimated 1RM lies below the top set's, 0..1; null when it cannot be estimated. */
  drop: number | null;
};

/** The back-off load after a top set, a share lighter (5 to 7 %, 6 by default), in its unit and not rounded; null for a weight that is none. */
export const backOffLoad = (topSetLoad: number, drop: number = FATIGUE_STOP.drop): number | null =>
  isPositive(topSetLoad) && drop >= 0 && drop < 1 ? topSetLoad * (1 - drop) : null;

/** Whether back-off sets end after this one: at RPE 9, or when fatigue has cost the meant share of the estimated 1RM. */
export const fatigueStop = (topSet: RatedSet, backOff: RatedSet, drop: number = FATIGUE_STOP.drop): FatigueStop => {
  const best = estimateOneRepMax(topSet);
  const now = estimateOneRepMax(backOff);
  const lost = best && now ? Math.max(0, 1 - now.e1rm / best.e1rm) : null;
  if (backOff.rpe >= FATIGUE_STOP.rpe) return { stop: true, because: 'rpe', drop: lost };
  // A hair of tolerance: 94 of 100 is exactly six percent off.
  const tired = lost !== null && lost >= drop - 1e-9;
  return { stop: tired, because: tired ? 'fatigue' : null, drop: lost };
};
