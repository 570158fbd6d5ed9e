// What the virtual athletes are made of. Editable; where no source is named the number is an engineering default.

export const ATHLETE_LEVELS = ['novice', 'intermediate', 'advanced', 'elite'] as const;
export type AthleteLevel = (typeof ATHLETE_LEVELS)[number];

export type LevelPrior = {
  /** Strength at the start as a share of what this body could ever reach. */
  shareOfCeiling: number;
  /** Share of planned sessions that are not missed one by one. */
  attendance: number;
  /** Standard deviation of a reported RPE; novices rate worse (Halperin 2022: reps left are under-predicted by about 1). */
  rpeNoise: number;
};

export const LEVELS: Readonly<Record<AthleteLevel, LevelPrior>> = {
  novice: { shareOfCeiling: 0.42, attendance: 0.86, rpeNoise: 1 },
  intermediate: { shareOfCeiling: 0.66, attendance: 0.9, rpeNoise: 0.7 },
  advanced: { shareOfCeiling: 0.84, attendance: 0.93, rpeNoise: 0.5 },
  elite: { shareOfCeiling: 0.95, attendance: 0.97, rpeNoise: 0.4 },
};

/** Most a body can reach, in body weights; raw, without records in mind. */
export const CEILING = {
  male: { squat: 2.6, bench: 1.9, deadlift: 3 },
  female: { squat: 2.1, bench: 1.25, deadlift: 2.5 },
} as const;

/**
 * Strength grows by a share of itself a week, less the nearer the ceiling: about 35 % in half a year for the untrained and
 * 2 to 4 % a year for the elite, as ACSM 2009 (Ratamess) sums studies up.
 */
export const GROWTH = { perWeek: 0.03, halfDoseInol: 1, detrainingPerWeek: 0.004, overreachedAtFatigue: 9 } as const;

/**
 * Impulse and response (Banister 1975; time constants as usual since Morton 1990). The impulse is INOL; the gains are set
 * so that a usual week of 3 holds fatigue near 4 %.
 */
export const IMPULSE = {
  fitnessDays: 42,
  fatigueDays: 7,
  fitnessGain: 0.003,
  fatigueGain: 0.013,
  usualWeeklyInol: 3,
  least: 0.75,
  most: 1.06,
} as const;

/** Share of 1RM by which a day differs from another (half of the 4 % of repeated tests, Grgic 2020), and what a hard set costs the next. */
export const DAY = { noise: 0.02, hardSetCost: 0.007, hardRir: 3 } as const;

/** Injuries about 3 in 1,000 hours of lifting (Keogh and Winwood 2017: 1 to 4), more when tired; pain 0..10. */
export const INJURY = {
  perSession: 0.003,
  perFatigueAboveUsual: 0.35,
  usualFatigue: 3,
  leastPain: 3,
  spread: 4,
  fadesPerDay: 0.07,
  redFlag: 0.03,
  redFlagDays: 28,
} as const;

/** Repetitions of an ordinary exercise against body weight, by the share of its ceiling a body has reached; harder ones have fewer. */
export const BODY_WEIGHT_REPS = { atNothing: -3, atCeiling: 23, perSkill: 2 } as const;

/** Weeks away for illness or holidays. */
export const ABSENCE = { perWeek: 0.025, leastDays: 5, spreadDays: 16 } as const;

/** A lift stalls when its estimate has not been beaten for so many weeks. */
export const STALL_WEEKS = 6;
