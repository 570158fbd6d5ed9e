import type { Program } from '../program.ts';

/** What a way of progressing may do by definition that a rule would ask about. */
export type ModelException = {
  /** Loads rise from session to session: a step is measured from the last time the lift was done. */
  bySession?: true;
  /** Main lifts change places from week to week. */
  turns?: true;
  /** Repetitions of mains and secondaries that are its own, whatever the goal. */
  reps?: readonly [number, number];
  /** Seconds of rest of mains that are its own. */
  rest?: readonly [number, number];
  /** A main lift may have a single work set. */
  single?: true;
  /** Work sets of a main lift that are its own, whatever a person's level. */
  sets?: number;
  /** Sets of at most this many repetitions may be more than usual, and count half in weekly volume. */
  short?: number;
  /** Many sets are far from failure by design: all count where pushing and pulling are compared. */
  submaximal?: true;
  /** Share of the sets before that a light week may have, where it is light by its loads. */
  lightShare?: number;
  why: string;
};

const NONE: ModelException = { why: '' };

/** Every exception there is. Errors have none: what is unsafe or impossible is so under any name. */
export const MODEL_EXCEPTIONS: Readonly<Partial<Record<Program['methodology'], ModelException>>> = {
  weekly_undulating: {
    reps: [3, 25],
    why: 'its weeks differ in repetitions: up to twelve in one and three to five in another',
  },
  peaking: { reps: [1, 12], why: 'it goes from sets of ten to triples' },
  starting_strength: {
    bySession: true,
    turns: true,
    reps: [1, 12],
    rest: [120, 300],
    single: true,
    submaximal: true,
    why: 'a step comes every session, bench press and press take turns, all sets are fives, and one set of deadlifts is enough',
  },
  texas_method: {
    turns: true,
    reps: [1, 12],
    rest: [120, 300],
    single: true,
    sets: 5,
    submaximal: true,
    why: 'bench press and press take turns, all sets are fives, and the intensity day has one of each lift',
  },
  five_three_one: {
    reps: [1, 12],
    rest: [120, 300],
    submaximal: true,
    lightShare: 0.85,
    why: 'its sets are fives, threes and singles by percent, most of them far from failure, and its light week is light by load',
  },
  gzcl: {
    reps: [1, 20],
    rest: [90, 300],
    short: 2,
    submaximal: true,
    why: 'the first tier ends with ten singles, the second has tens',
  },
  conjugate: {
    turns: true,
    reps: [1, 12],
    rest: [45, 300],
    short: 3,
    submaximal: true,
    why: 'variations of the main lift change every two or three weeks, and fast sets are many and short with little rest',
  },
  running_and_strength: {
    reps: [5, 12],
    rest: [90, 180],
    why: 'strength is kept with few heavier sets, whatever the goal of the running',
  },
};

export const exceptionOf = ({ methodology }: Pick<Program, 'methodology'>): ModelException =>
  MODEL_EXCEPTIONS[methodology] ?? NONE;
