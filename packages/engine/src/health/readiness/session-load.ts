import { isAmount } from '../../quantity.ts';

/** Session load in arbitrary units: rating of the whole session (0 to 10) times minutes (Foster). Null outside. */
export const sessionLoad = (rpe: number, minutes: number): number | null =>
  isAmount(rpe) && rpe <= 10 && isAmount(minutes) ? rpe * minutes : null;
