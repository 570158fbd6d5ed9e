// When and how training is made lighter: engineering defaults where no source is named.

/** Any two of these ask for a light week. */
export const SOFT_TRIGGERS = [
  'e1rm_drop', // 5 % or more on two main lifts, twice
  'rpe_over', // 1 or more above plan, two sessions
  'low_wellness', // z of -1 or less on 5 of 7 days
  'joint_pain', // 4 of 10 or more, twice in 7 days
  'sleep_short', // below 6 h on 4 of 7 nights
  'missed_reps', // in 30 % of a week's sets
] as const;

/** Any one of these asks for a light week. */
export const HARD_TRIGGERS = ['illness_fever', 'pain_ge_6', 'athlete_request'] as const;

/** A light week (frequency and exercises stay): Rogerson 2024 for the kind, engineering for the numbers. */
export const DELOAD = { sets: 0.5, load: 0.9, rir: 2 } as const;

/** What is left after days without training: most days, share of load, share of sets. More days: start anew. */
export const LAYOFF: readonly (readonly [number, number, number])[] = [
  [7, 1, 1],
  [14, 0.95, 0.9],
  [28, 0.9, 0.75],
  [56, 0.8, 0.6],
  [112, 0.7, 0.5],
];

/** Before a meet (Travis 2020, Pritchard 2015) or a race (Bosquet 2007): days, and how much volume is cut, first and last day. */
export const TAPER = {
  strength: { days: 14, cut: [0.3, 0.7] },
  endurance: { days: 14, cut: [0.41, 0.6] },
} as const;

/** Days before a meet on which each lift may be heavy for the last time, and on which the last session falls. */
export const LAST_HEAVY = { deadlift: [7, 10], squat: [5, 8], bench: [4, 7] } as const;
export const LAST_SESSION = [2, 4] as const;
