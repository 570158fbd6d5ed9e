// Numbers of published progression schemes, as editable priors. Loads in kilograms unless said otherwise.

export type Region = 'upper' | 'lower';

/** Wendler 2009: percent of the training max and reps of each week's sets; the fourth week is light. */
export const FIVE_THREE_ONE = {
  trainingMaxShare: 0.9,
  weeks: {
    1: [
      [65, 5],
      [75, 5],
      [85, 5],
    ],
    2: [
      [70, 3],
      [80, 3],
      [90, 3],
    ],
    3: [
      [75, 5],
      [85, 3],
      [95, 1],
    ],
    4: [
      [40, 5],
      [50, 5],
      [60, 5],
    ],
  },
  lightWeek: 4,
  incrementKg: { upper: 2.5, lower: 5 },
  /** After missed reps (engineering reading of his "five forward, three back"). */
  resetShare: 0.9,
} as const;

/** GZCLP (LeFever): sets and reps of the stages of a lift, heavy first tier and medium second. */
export const GZCLP = {
  stages: {
    T1: [
      [5, 3],
      [6, 2],
      [10, 1],
    ],
    T2: [
      [3, 10],
      [3, 8],
      [3, 6],
    ],
  },
  incrementKg: { upper: 2.5, lower: 5 },
  third: [3, 15],
  /** The third tier adds load when its last set reaches this. */
  lastSetReps: 25,
} as const;

/** APRE (Mann 2010, JSCR 24:1718; Siff): most reps of the set to failure, and pounds to add for the next. */
export const APRE: Readonly<Record<3 | 6 | 10, readonly (readonly [number, readonly [number, number]])[]>> = {
  3: [
    [2, [-10, -5]],
    [4, [0, 0]],
    [6, [5, 10]],
    [Infinity, [10, 15]],
  ],
  6: [
    [2, [-10, -5]],
    [4, [-5, 0]],
    [7, [0, 0]],
    [12, [5, 10]],
    [Infinity, [10, 15]],
  ],
  10: [
    [6, [-10, -5]],
    [8, [-5, 0]],
    [11, [0, 0]],
    [16, [5, 10]],
    [Infinity, [10, 15]],
  ],
};

/** Rippetoe 2011: sets and reps, kilograms a session; a third miss takes a tenth off, to plates of 1.25 kg a side. */
export const STARTING_STRENGTH = {
  sets: { squat: [3, 5], bench: [3, 5], press: [3, 5], deadlift: [1, 5] },
  incrementKg: { squat: 2.5, bench: 1.25, press: 1.25, deadlift: 5 },
  misses: 3,
  resetShare: 0.9,
  roundKg: 2.5,
} as const;

/** What a miss in an open set leaves of the load (Greyskull, Phrak's variant). */
export const OPEN_SET = { resetShare: 0.9 } as const;

/** Texas method (Practical Programming): shares of the 5RM and of the volume day, sets and reps of each day, kilograms a week. */
export const TEXAS = {
  volumeShare: 0.9,
  recoveryShare: 0.8,
  volume: [5, 5],
  recovery: [2, 5],
  lightPress: [3, 5],
  intensity: [1, 5],
  deadlift: [1, 5],
  incrementKg: { upper: 1.25, lower: 2.5 },
} as const;

/** NSCA Essentials, chapter 17: shares of the heavy day's load. */
export const HEAVY_LIGHT_MEDIUM = { light: 0.8, medium: 0.9 } as const;

/** NSCA's 2-for-2 rule: reps over the goal in the last set, in two sessions running. */
export const TWO_FOR_TWO_REPS = 2;

/** Double progression: RIR that must be left at the top of the range, and what a second failure takes off (5 to 10 %). */
export const DOUBLE_PROGRESSION = { targetRir: 1, reduction: 0.075 } as const;

/** Back-off sets after a top set: they stop at this RPE, or when the estimated 1RM has fallen by this share (5 to 7 %). */
export const FATIGUE_STOP = { rpe: 9, drop: 0.06 } as const;

/** A hypertrophy mesocycle (Israetel 2019): reps in reserve fall to 0 in the last week, then a light week. */
export const HYPERTROPHY_MESOCYCLE = { mostRir: 3, deloadRir: 4, deloadShare: 0.5 } as const;
