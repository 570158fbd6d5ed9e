import type { ReadinessZone } from '../../../health/readiness/wellness.ts';
import type { PainVerdict } from '../../../health/pain-rule.ts';
import type { Gym } from '../../../load/inventory.ts';
import type { PrescribedExercise, PrescribedWorkout, Program, Reason, ReasonValues } from '../../program.ts';
import type { ChangeCode } from '../change.ts';
import type { DayPlace } from '../places.ts';
import type { Setting } from '../reload.ts';

export type Pain = {
  /** The exercises of today that hurt, or would. */
  slugs: readonly string[];
  /** 0 none to 10 worst, during the movement. */
  during: number;
  /** How much worse than usual it was the day after, 0 when back to usual. */
  nextDayMinusBaseline: number;
  /** Numbness, weakness, pain at night or after an accident. */
  neuroOrNightOrTrauma: boolean;
  previous: PainVerdict | null;
};

/** What is different today; what is absent is as planned. */
export type Situation = {
  readiness?: ReadinessZone | undefined;
  pain?: Pain | undefined;
  minutes?: number | undefined;
  /** Equipment that is in use by others, by slug. */
  taken?: readonly string[] | undefined;
  /** Another gym today; `none` when travelling with nothing. */
  gym?: Gym | 'none' | undefined;
};

/** One thing done about the day, before it becomes a change. */
export type DayStep = {
  code: ChangeCode;
  text: string;
  values: ReasonValues;
  evidence: Record<string, number>;
  source: string;
};

/** A workout of a program on its way to fit a day. */
export type Day = Setting & {
  program: Program;
  at: DayPlace;
  workout: PrescribedWorkout;
  steps: DayStep[];
  kept: Reason[];
};

/** A superset of one is none. */
export const tidied = (exercises: readonly PrescribedExercise[]): PrescribedExercise[] =>
  exercises.map((one) =>
    one.superset !== null && exercises.filter((other) => other.superset === one.superset).length < 2
      ? { ...one, superset: null }
      : one,
  );

/** The day with other exercises, and with what was done said. */
export const stepped = (day: Day, exercises: readonly PrescribedExercise[], step: DayStep): Day => ({
  ...day,
  workout: { ...day.workout, exercises: tidied(exercises) },
  steps: [...day.steps, step],
});
