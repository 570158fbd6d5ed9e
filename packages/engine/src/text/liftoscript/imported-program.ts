import type { Weight } from '../../load/inventory.ts';
import type { TextProblem } from '../problem.ts';
import type { Step, Value } from './script/steps.ts';

// A program read from Liftoscript, the text format of the app Liftosaur, as data of our own.

export type ImportedSet = {
  kind: 'warm_up' | 'work' | 'back_off' | 'amrap';
  min: number;
  max: number;
  load: Weight | null;
  /** Share of the 1RM; of the first work set's load in a warm-up without a load. */
  percent: number | null;
  rpe: number | null;
  /** Null where the app's own timer counts. */
  restSeconds: number | null;
  /** How long a timed set lasts, and whether the clock runs on past it. */
  seconds: number | null;
  openEnded: boolean;
  /** The next set starts by itself. */
  auto: boolean;
  /** The athlete may add sets like this one. */
  repeatable: boolean;
  /** The athlete is asked for the load or the RPE. */
  askLoad: boolean;
  askRpe: boolean;
  label: string | null;
};

/** A weight or a percentage, as written: `5 lb`, `10 %`. */
export type Amount = { amount: string; unit: Weight['unit'] | '%' };

/** How an exercise progresses. */
export type Progression =
  | { rule: 'none' }
  /** All sets reached: more load after so many sessions; missed: less after so many. */
  | { rule: 'linear'; increase: Amount; successes: number; decrease: Amount | null; failures: number }
  /** Repetitions rise within the range, then the load. */
  | { rule: 'double'; increase: Amount; min: number; max: number }
  /** More load once all sets together reach a number of repetitions. */
  | { rule: 'rep_sum'; reps: number; increase: Amount }
  /** More load once the last set reaches a number of repetitions. */
  | { rule: 'last_set'; reps: number; increase: Amount }
  /** The 1RM the percentages count from rises, perhaps only on some days. */
  | { rule: 'one_rep_max'; increase: Amount; ifReached: boolean; week: number | null; day: number | null }
  /** A rule of its own: what it remembers, what the athlete is asked, and its steps in order. */
  | { rule: 'steps'; state: { name: string; value: Value; asked: boolean }[]; steps: Step[] };

export type ImportedExercise = {
  /** As written, without label and equipment. */
  name: string;
  equipment: string | null;
  label: string | null;
  /** The exercise of the catalogue, or null when none is sure. */
  slug: string | null;
  /** Movements of a ladder, easiest first; the one of this exercise is among them. Empty without a ladder. */
  ladder: { name: string; slug: string | null }[];
  superset: string | null;
  /** The schemes a rule may switch between; most exercises have one. */
  schemes: ImportedSet[][];
  /** 0-based. */
  currentScheme: number;
  /** Null: the app's own warm-ups. */
  warmUps: ImportedSet[] | null;
  progression: Progression | null;
  /** Steps that change the sets while they are trained. */
  during: Step[] | null;
  /** The description shown with it; several where a rule may switch between them. */
  descriptions: string[];
  tags: number[];
  line: number;
};

export type ImportedDay = { name: string; description: string; exercises: ImportedExercise[] };
export type ImportedWeek = { name: string; description: string; days: ImportedDay[] };

export type ImportedProgram = {
  weeks: ImportedWeek[];
  /** Remarks that belong to no exercise, day or week. */
  remarks: string[];
  /** What was not understood, by line; nothing else was left out. */
  problems: TextProblem[];
  /** Lines that are not blank, and how many of them were understood. */
  lines: { total: number; understood: number };
};
