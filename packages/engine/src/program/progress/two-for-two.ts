import { TWO_FOR_TWO_REPS } from './schemes.ts';

/** NSCA's 2-for-2 rule: whether load may go up, by the last set's reps of two sessions running. */
export const twoForTwo = (goalReps: number, lastSetReps: readonly [before: number, now: number]): boolean =>
  lastSetReps.every((reps) => reps >= goalReps + TWO_FOR_TWO_REPS);
