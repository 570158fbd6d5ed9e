import { isAmount } from '../quantity.ts';
import { INOL_MOST_PERCENT } from './intensity-tables.ts';

/** Hristov's intensity index: the sum of reps / (100 - percent of 1RM). About 0.4 to 1 a lift and session is usual. Null for sets that cannot be. */
export const inol = (sets: readonly { reps: number; percent: number }[]): number | null =>
  sets.every(({ reps, percent }) => isAmount(reps) && isAmount(percent))
    ? sets.reduce((sum, { reps, percent }) => sum + reps / (100 - Math.min(INOL_MOST_PERCENT, percent)), 0)
    : null;
