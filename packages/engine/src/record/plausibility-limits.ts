import type { ScoringSex } from '../strength/coefficients.ts';

export type JudgedLift = 'squat' | 'bench' | 'deadlift' | 'total' | 'snatch' | 'clean_jerk';
type Limits = Readonly<Record<ScoringSex, Readonly<Partial<Record<JudgedLift, number>>>>>;

// Engineering limits above what has been done: DOTS of a single lift from the IPF's subset (2020) and OpenPowerlifting's
// snapshot (2016), checked against known records (raw bench 355 kg at 200 kg is 178 points).

/** Above these a log is asked about. */
export const SOFT_DOTS: Limits = {
  male: { squat: 235, bench: 165, deadlift: 235 },
  female: { squat: 215, bench: 150, deadlift: 235 },
};

/** Above these nobody has lifted, without and with supportive gear. */
export const HARD_DOTS: Readonly<Record<'raw' | 'equipped', Limits>> = {
  raw: {
    male: { squat: 285, bench: 195, deadlift: 310, total: 740 },
    female: { squat: 280, bench: 185, deadlift: 300, total: 740 },
  },
  equipped: {
    male: { squat: 370, bench: 400, deadlift: 330, total: 950 },
    female: { squat: 350, bench: 330, deadlift: 320, total: 900 },
  },
};

/** Kilograms nobody has lifted at any body weight, in any gear. */
export const HARD_KG: Limits = {
  male: { squat: 640, bench: 670, deadlift: 540, snatch: 240, clean_jerk: 285 },
  female: { squat: 420, bench: 300, deadlift: 350, snatch: 160, clean_jerk: 200 },
};

/** Percent by which an estimated 1RM may exceed the best of 28 days before a leaderboard waits. */
export const JUMP_PERCENT = { novice: 25, intermediate: 12, advanced: 7 } as const;
