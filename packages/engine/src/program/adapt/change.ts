import type { Edit } from '../edit.ts';
import type { PrescribedWorkout, Reason, ReasonValues } from '../program.ts';

export const CHANGE_CODES = [
  'new_one_rep_max',
  'rpe_correction',
  'two_for_two',
  'double_progression',
  'stall',
  'deload',
  'volume_up',
  'volume_down',
  'layoff',
  'restart',
  'shift',
  'merge',
  'weeks_moved',
  'red_flag',
  'pain_regress',
  'pain_hold',
  'pain_stop_pattern',
  'readiness',
  'time',
  'equipment_taken',
  'other_gym',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** What a change does to a program: edits in turn, workouts replaced whole, or nothing but a word of advice. */
export type Effect =
  | { kind: 'edits'; edits: Edit[] }
  | { kind: 'workouts'; workouts: { week: number; workout: PrescribedWorkout }[] }
  | { kind: 'advice' };

/** One proposed change with why it is proposed. */
export type Change = {
  /** The same for the same finding of the same day, so that an answer to it is remembered. */
  key: string;
  code: ChangeCode;
  /** A sentence the athlete can read. */
  text: string;
  /** What the sentence is made of, so that any language can say it; exercises by slug. */
  values: ReasonValues;
  /** The numbers it stands on. */
  evidence: Readonly<Record<string, number>>;
  source: string;
  effect: Effect;
};

export type Adaptation = {
  guidance: string;
  changes: Change[];
  /** What stays as planned. */
  kept: Reason[];
  /** Set when nothing must be trained before somebody qualified has looked. */
  stop: Reason | null;
};

/** Said with every adaptation. */
export const GUIDANCE = 'Training guidance, not medical advice.';

export const NOTHING: Adaptation = { guidance: GUIDANCE, changes: [], kept: [], stop: null };
