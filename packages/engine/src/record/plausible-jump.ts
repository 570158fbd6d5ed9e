import { isPositive } from '../quantity.ts';
import { JUMP_PERCENT } from './plausibility-limits.ts';

/** Whether a leaderboard waits for a second set or a video: an estimated 1RM far above the best of 28 days (null when there is none). The log itself is kept. */
export const holdsLeaderboard = (bestKg: number | null, newKg: number, level: keyof typeof JUMP_PERCENT): boolean => {
  if (bestKg === null || !isPositive(bestKg) || !isPositive(newKg)) return false;
  // Exactly twelve percent is not more than twelve percent, whatever the last bit says.
  return newKg > bestKg * (1 + JUMP_PERCENT[level] / 100) + 1e-9;
};
