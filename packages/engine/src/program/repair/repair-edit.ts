import type { Catalog } from '../../catalog/exercise.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Reason, ReasonValues } from '../program.ts';
import type { Subject } from '../lint/subject.ts';
import type { Draft, DraftExercise, DraftWeek, DraftWorkout } from './draft.ts';

/** What an edit does; each says it with `before` and `after`, of an exercise where it is about one. */
export const REPAIR_CODES = [
  'load', // weights; after '' is none, found by effort
  'share', // of the 1RM, with the load that goes with it
  'effort', // reps in reserve
  'amount', // repetitions, seconds, metres or calories
  'rest', // seconds
  'numbers', // several of a set at once
  'ramp', // count of warm-up sets
  'sets', // count of work sets
  'swap', // exercise slugs
  'remove',
  'add',
  'merge', // two entries of one exercise
  'move', // 1-based positions
  'superset', // letters
  'alternatives', // counts
  'trim', // minutes of a workout
  'minutes', // as they are stated
  'date',
  'number_days', // how many workouts a week has
  'number_weeks', // how many weeks a program has
  'light_week',
  'goal',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** Edits of what stands around the workouts: the weeks, the days, the dates and the goal. */
export const FRAME_CODES: ReadonlySet<RepairCode> = new Set([
  'date',
  'number_days',
  'number_weeks',
  'light_week',
  'goal',
] as const);

/** One small edit, the finding it clears, and how much it touches. */
export type RepairEdit = {
  rule: string;
  /** In the program as it was given, as far as it was there. */
  at: Finding['at'];
  /** What the rule had measured. */
  evidence: string;
  /** Sets, exercises, workouts and weeks touched. */
  cost: number;
  reason: Reason & { code: RepairCode; values: ReasonValues };
};

/** A finding with the parts of the draft it is about. */
export type Fault = {
  /** The same as long as the rule is broken in that part, wherever the part is moved. */
  id: string;
  finding: Finding;
  week: DraftWeek | undefined;
  workout: DraftWorkout | undefined;
  exercise: DraftExercise | undefined;
};

/** A way to clear a fault. Applied to a draft without the parts it names, it changes nothing. */
export type Remedy = {
  code: RepairCode;
  values: ReasonValues;
  apply: (draft: Draft) => Draft;
  /** Loses something a coach has said, such as a load; taken only when nothing else helps, however little it touches. */
  lastResort?: true;
};

export const asLastResort = (remedies: readonly Remedy[]): Remedy[] =>
  remedies.map((remedy) => ({ ...remedy, lastResort: true }));

/** What a repairer works with. */
export type Bench = {
  draft: Draft;
  subject: Subject;
  profile: Profile;
  catalog: Catalog;
  /** Whether a draft has no fault that this one does not have; costs a try. */
  noWorse: (draft: Draft) => boolean;
};

/** Ways to clear a fault of one rule, the best first among those that touch as much. */
export type Repairer = (fault: Fault, bench: Bench) => Remedy[];
