import type { TestedLift } from '../../catalog/exercise.ts';

export type ByLift<T> = Record<TestedLift, T>;

export type SimulatedWeek = {
  week: number;
  planned: number;
  done: number;
  sets: number;
  /** Of these, sets reported at RPE 6 or more: at most four reps from failure. */
  hardSets: number;
  missedSets: number;
  tonnageKg: number;
  /** Mean reported RPE; null without sets. */
  rpe: number | null;
  /** Best estimate the week's log gives; null where the lift was not trained heavily enough. */
  e1rmKg: ByLift<number | null>;
  /** What the body could lift rested. */
  capacityKg: ByLift<number>;
  fatigue: number;
  fitness: number;
  deload: boolean;
  /** Worst pain of the week, 0..10. */
  pain: number;
  /** Lifts whose estimate had not been beaten for too long, and injuries that began. */
  stalls: number;
  injuries: number;
};

/** Something that must never happen, how often it was looked at, and where it did. */
export type Bound = { name: string; checked: number; broken: string[] };

export type Simulation = {
  plan: string;
  level: string;
  seed: number;
  weeks: SimulatedWeek[];
  adherence: number;
  deloads: number;
  stalls: number;
  injuries: number;
  /** Weeks that began over-reached. */
  overreached: number;
  bounds: Bound[];
};
