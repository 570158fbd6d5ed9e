import type { PatternGroup } from '../../catalog/pattern-groups.ts';
import type { PrescribedExercise } from '../program.ts';
import type { Profile } from '../profile.ts';
import type { TrainingGoal, Weekday } from '../profile-words.ts';
import type { ApreProtocol } from '../progress/apre.ts';
import type { GzclpTier } from '../progress/gzclp.ts';
import type { Region } from '../progress/schemes.ts';

/** Some sets alike of one lift. */
export type SetPlan = {
  sets: number;
  /** In the exercise's measure; seconds where the lift is `timed`. */
  reps: number;
  /** Upper end where a range is asked for; a lift that progresses in reps has its own. */
  to?: number;
  /** Share of the lift's base; 1 where it is not said. */
  share?: number;
  /** Seconds of rest after them, where they differ from the exercise's. */
  rest?: number;
  /** Kilograms on top of the share. */
  plusKg?: number;
  kind?: 'work' | 'back_off' | 'amrap';
  /** Only the last of these sets goes on for as many good reps as there are. */
  amrapLast?: true;
};

/** The sets of an exercise: always the same, by week of the cycle, or by the stage the lift is in. */
export type SetScheme = readonly SetPlan[] | { byWeek: readonly SetPlan[][] } | { byStage: readonly SetPlan[][] };

/** How a lift goes on after a session; kilograms throughout. Each is one of the functions of `progress`. */
export type Rule =
  | { name: 'as_written' }
  | { name: 'five_three_one'; region: Region }
  | { name: 'gzclp'; tier: GzclpTier; region: Region }
  | { name: 'gzclp_third_tier'; stepKg: number }
  /** A step after every success, a reset after the third miss. */
  | { name: 'linear'; stepKg: number }
  /** By the reps of the open set: a step, two steps, or a reset at the first miss. */
  | { name: 'open_set'; stepKg: number; doubleFrom: number }
  /** Kilograms by the reps of the open set: rows of most reps and step. */
  | { name: 'open_set_table'; rows: readonly (readonly [mostReps: number, stepKg: number])[] }
  | { name: 'texas'; stepKg: number }
  /** A step once the session that counts succeeds, a reset after so many misses running. */
  | { name: 'success_step'; stepKg: number; misses: number; resetShare: number }
  /** A step at the end of a cycle in which nothing was missed; a tenth off after so many missed ones running. */
  | { name: 'cycle'; stepKg: number; resetAfter?: number }
  | { name: 'percent'; share: number }
  | { name: 'double'; low: number; high: number; stepKg: number }
  | { name: 'total_reps'; stepKg: number; failures: number; stepsBack: number }
  | { name: 'apre'; protocol: ApreProtocol }
  /** So many successful sessions with a load, then the next one there is. */
  | { name: 'step_load'; sessions: number }
  /** Reps from low to high, then the next movement of the ladder. */
  | { name: 'ladder'; rungs: readonly string[]; low: number; high: number };

/** What a lift's base is at the start; `effort` and unknown maxima leave it to be found in the first session. */
export type Base =
  | { of: 'one_rep_max'; share: number }
  | { of: 'five_rep_max'; share: number }
  /** The load for so many reps with so many left. */
  | { of: 'reps'; reps: number; rir: number }
  | { of: 'effort' };

export type Lift = { slug: string; role: PrescribedExercise['role']; base: Base; rule: Rule };

export type PlannedExercise = {
  lift: string;
  sets: SetScheme;
  rest: number;
  superset?: string;
  /** False where the result changes nothing: a light or a volume day of the same lift. */
  counts?: false;
  /** Position of the set that decides, where it is not the last. */
  decidesAt?: number;
  /** True where the sets ramp up by themselves. */
  ramps?: true;
  /** The amounts are seconds, whatever the exercise is measured in. */
  timed?: true;
};

export type PlannedDay = { title: string; focus: string; exercises: readonly PlannedExercise[] };

/** A published program as data. Days follow one another in order and start over; a week has `perWeek` of them. */
export type EstablishedProgram = {
  id: string;
  name: string;
  source: string;
  forWhom: string;
  overview: string;
  level: Profile['difficulty'];
  goal: TrainingGoal;
  methodology: Exclude<Profile['methodology'], 'auto'>;
  model: string;
  lifts: Readonly<Record<string, Lift>>;
  days: readonly PlannedDay[];
  perWeek: number;
  /** Weeks after which it starts over, or after which a lift's cycle is judged. */
  weeks: number;
  /** Weeks of the cycle that are light as published. */
  lightWeeks?: readonly number[];
  /** What to do when recovery falls behind, in words. */
  deload: string;
  weekdays: readonly Weekday[];
  /** Movements a balanced week has and this one has not, as published: what a coach may want to add. */
  leavesOut?: readonly PatternGroup[];
  /** About how long its longest session takes. */
  minutes: number;
};
