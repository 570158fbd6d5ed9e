import type { Exercise } from '../../../catalog/exercise.ts';
import type { PersonLimits } from '../../../health/person-limits.ts';
import type { Profile } from '../../profile.ts';
import type { Because, Infeasible, PrescribedExercise, Program, Reason } from '../../program.ts';
import type { Dose } from '../dose.ts';
import type { Pool } from '../pool.ts';
import type { DayTemplate } from '../slots.ts';
import type { Planned } from '../week/plan.ts';

export type Methodology = Program['methodology'];

/** Where a hard week stands in its program and in its mesocycle. */
export type HardWeek = {
  /** 0-based count of hard weeks, and how many there are. */
  done: number;
  working: number;
  /** 0-based place among the hard weeks of its mesocycle, and how many there are. */
  index: number;
  hard: number;
  /** Share of its mesocycle's hard weeks behind it, 0 first to 1 last. */
  within: number;
};

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
  /** Of a light week, the place of the hard week before it. */
  place: HardWeek;
  /** A light week of heavy loads before the day that counts: the model itself takes volume away. */
  taper?: true;
};

/** A set as a model has it, in the exercise's measure. */
export type ModelSet = {
  kind?: 'work' | 'back_off' | 'amrap';
  reps: number;
  /** Upper end where a range is asked for. */
  to?: number;
  /** Share of 1RM; null where there is none to speak of. */
  share: number | null;
  /** What to say of it instead of the load. */
  because?: Because;
};
/** All work sets of an exercise on one day; `rest` in seconds where it is not the goal's. */
export type LiftPlan = { sets: readonly ModelSet[]; rest?: number };

/** One exercise on one day of one week. */
export type LiftAt = {
  profile: Profile;
  week: WeekPlan;
  /** 0-based place among the days of the week, and days from its first. */
  day: number;
  offset: number;
  item: Planned;
  limits: PersonLimits;
};

/** A way of laying out weeks, by the name coaches know it by. Everything the generator does differently for it is here. */
export type PeriodizationModel = {
  name: Methodology;
  weeks: (profile: Profile) => WeekPlan[];
  /** Repetitions added to mains and secondaries on a day of the week. */
  dayShift?: (day: number) => number;
  /** The dose of an exercise on that week and day, where it is not the goal's. */
  dose?: (at: LiftAt) => Dose;
  /** Repetitions that weeks may add to those of the goal; time is kept for them. */
  extraReps?: (profile: Profile) => number;
  /** Every set of an exercise, where the model says so itself; null leaves it to the dose. */
  lift?: (at: LiftAt) => LiftPlan | null;
  /** What becomes of a day's exercises at last. */
  finish?: (at: Pick<LiftAt, 'profile' | 'week' | 'offset'>, exercises: PrescribedExercise[]) => PrescribedExercise[];
  /** What exercises may serve beside the goal, so that they can be chosen at all. */
  serves?: readonly (keyof Exercise['suits'])[];
  /** Whether exercises are alternated even where there is time for straight sets. */
  paired?: true;
  /** Whether loads rise from session to session, so that the week before is no measure of a step. */
  bySession?: true;
  /** The week's days, where they are not those of the focus alone. */
  days?: (profile: Profile) => DayTemplate[];
  /** Whether a main lift is heavy on a day; every main lift otherwise. */
  heavy?: (day: number, slot: string, profile: Profile) => boolean;
  /** Which of a slot's variants is done on that week and day. */
  variant?: (week: WeekPlan, day: number, profile: Profile) => number;
  /** What stands in the way of the model for this person; empty where nothing does. */
  missing?: (profile: Profile, pool: Pool) => Infeasible['missing'];
  /** What a coach should know of this model's form for this person. */
  notes?: (profile: Profile) => Reason[];
};
