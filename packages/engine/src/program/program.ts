import type { Weight } from '../load/inventory.ts';
import type { Profile } from './profile.ts';
import type { Weekday } from './profile-words.ts';

/** What a reason stands on, so that any language can say it. */
export type ReasonValues = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** Why something was chosen: a stable code, a sentence a coach can read, and what the sentence is made of. */
export type Reason = { code: string; text: string; values?: ReasonValues };

/** A reason without its sentence. */
export type Because = { code: string; values: ReasonValues };

export const SET_KINDS = ['warm_up', 'work', 'back_off', 'amrap'] as const;

export type PrescribedSet = {
  kind: (typeof SET_KINDS)[number];
  /** In the exercise's measure: reps, seconds, metres or calories. */
  min: number;
  max: number;
  /** Null where the athlete finds the load by effort, or there is none. */
  load: Weight | null;
  /** Share of the (estimated) 1RM the load stands for, 0..1; null when no 1RM is known. */
  percent: number | null;
  /** Reps in reserve aimed at; null for warm-ups. */
  rir: number | null;
  restSeconds: number;
  /** How the load came about: "75 % of 90 kg = 67.5 kg, buildable". */
  why: string | null;
  /** What `why` is made of. It counts only while it still makes that very sentence. */
  because?: Because;
};

export type PrescribedExercise = {
  slug: string;
  role: 'main' | 'secondary' | 'accessory' | 'conditioning';
  /** Exercises of one workout sharing a letter are alternated as a superset. */
  superset: string | null;
  sets: PrescribedSet[];
  /** Eccentric-pause-concentric-pause seconds, such as `3-1-1-0`; null when free. */
  tempo: string | null;
  reason: Reason;
  /** The next best choices here, best first (feasible for this person and gym). */
  alternatives: string[];
};

export type PrescribedWorkout = {
  /** 1-based within the week. */
  day: number;
  weekday: Weekday;
  /** ISO local date. */
  date: string;
  title: string;
  focus: string;
  estimatedMinutes: number;
  exercises: PrescribedExercise[];
};

export type PrescribedWeek = {
  week: number;
  phase: string;
  deload: boolean;
  intent: string;
  workouts: PrescribedWorkout[];
};

export type Program = {
  name: string;
  overview: string;
  goal: Profile['goal'];
  methodology: Exclude<Profile['methodology'], 'auto'>;
  periodization: {
    model: string;
    why: string;
    phases: { name: string; fromWeek: number; toWeek: number; intent: string }[];
  };
  weeks: PrescribedWeek[];
  /** Things the coach should know, such as a missing 1RM. */
  notes: Reason[];
};

export type Severity = 'error' | 'warning' | 'info';

/** One thing the linter found. */
export type Finding = {
  rule: string;
  severity: Severity;
  /** Where: week, day (1-based) and exercise position (0-based), as far as they apply. */
  at: { week?: number; day?: number; exercise?: number; set?: number };
  /** What was measured, with numbers. */
  evidence: string;
  /** How to mend it. */
  repair: string;
};

/** Proof that a program was checked: every rule, its verdict and the evidence. */
export type Certificate = {
  engine: string;
  catalog: string;
  /** SHA-256 of the canonical profile and of the canonical program. */
  profileHash: string;
  programHash: string;
  sound: boolean;
  rules: {
    id: string;
    severity: Severity;
    text: string;
    verdict: 'pass' | 'fail' | 'not_applicable';
    checked: number;
    evidence: string;
  }[];
  findings: Finding[];
};

/** A request that cannot be met, and what would make it possible. */
export type Infeasible = {
  ok: false;
  /** At least one; `field` is the profile path to change, `values` what both sentences are made of. */
  missing: { code: string; field: string; text: string; mend: string; values?: ReasonValues }[];
};
export type Generated = { ok: true; program: Program; certificate: Certificate };
export type GenerateResult = Generated | Infeasible;
