import type { Profile } from '../../profile.ts';
import type { Program } from '../../program.ts';

export type Methodology = Program['methodology'];

export type WeekPlan = {
  week: number;
  /** 0-based mesocycle; each ends with a deload when there is one. */
  meso: number;
  deload: boolean;
  phase: string;
  intent: string;
  /** Added to reps of mains and secondaries. */
  repShift: number;
  /** Added to the reps in reserve aimed at. */
  rirShift: number;
  /** Added to the sets of the fullest week, never above 0; a deload halves what is left. */
  setShift: number;
};

/** A way of laying out weeks, by the name coaches know it by. Everything the generator does differently for it is here. */
export type PeriodizationModel = {
  name: Methodology;
  weeks: (profile: Profile) => WeekPlan[];
  /** Repetitions added to mains and secondaries on a day of the week. */
  dayShift?: (day: number) => number;
};
