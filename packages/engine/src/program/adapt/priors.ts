// When a program follows what was done: engineering defaults where no source is named.

/** A new estimate counts from this share of difference on, backed by this many sessions. */
export const ESTIMATE = { least: 0.025, sessions: 2 } as const;

/** The most a load goes up or down in one change (ACSM 2009: 2-10 %). */
export const MOST_STEP = 0.1;

/** Difference from the effort aimed at, in RPE, from which a load is corrected. */
export const RPE_OFF = 1;

/** A lift stands still when its best estimate of so many sessions over so many days rises by less than this share. */
export const STALL = { sessions: 4, days: 18, rise: 0.005 } as const;

/** What a lift that stands still takes off to build up anew (5-10 %, as after a second miss). */
export const STALL_STEP = 0.075;

/** A fall of the estimate on two main lifts, twice, and the share of sets missed that speak for fatigue. */
export const FATIGUE = { drop: 0.05, mainLifts: 2, missedShare: 0.3, leastSets: 8, windowDays: 7 } as const;

/** Days a light week lasts. */
export const DELOAD_DAYS = 7;

/** In reserve a set still counts as work. */
export const MOST_COUNTED_RIR = 4;

/** Weeks over which loads come back after a lay-off that left this share. */
export const RETURN_WEEKS: readonly (readonly [number, number])[] = [
  [0.95, 1],
  [0.9, 2],
  [0.8, 3],
  [0.7, 4],
];
