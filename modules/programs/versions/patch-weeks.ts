import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import type { Touched } from '../keep-change.ts';
import type { ProgramState, Weeks, WeekState } from './week-state.ts';

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** What two states of a program do not have alike, as each has it. */
export function changedWeeks(before: ProgramState, after: ProgramState): { before: Weeks; after: Weeks } {
  const differing = (one: ProgramState, other: ProgramState): Weeks => {
    const known = new Map(other.weeks.map((week) => [week.id, week]));
    return {
      weeks: one.weeks.filter((week) => !same(week, known.get(week.id))),
      ...(one.description === other.description ? {} : { description: one.description }),
    };
  };
  return { before: differing(before, after), after: differing(after, before) };
}

/** A program with a change of some weeks put in, or taken back: `from` becomes `to`. */
export function patchWeeks({ description, weeks }: ProgramState, from: Weeks, to: Weeks): ProgramState {
  const gone = new Set(from.weeks.map(({ id }) => id));
  const noted = new Map(weeks.flatMap((week) => [week, ...week.workouts]).map(({ id, notes }) => [id, notes ?? null]));
  // What was kept before notes were says nothing of them: they stay.
  const whole = (week: WeekState): WeekState => ({
    notes: noted.get(week.id) ?? null,
    ...week,
    workouts: week.workouts.map((workout) => ({ notes: noted.get(workout.id) ?? null, ...workout })),
  });
  return {
    description: to.description ?? description,
    weeks: [...weeks.filter(({ id }) => !gone.has(id)), ...to.weeks.map(whole)].toSorted((a, b) => a.week - b.week),
  };
}

/** A program with some workouts as a change left or found them. */
export function patchWorkouts({ description, weeks }: ProgramState, touched: Touched): ProgramState {
  const known = new Map(touched.map(({ workoutId, ...change }) => [workoutId, change]));
  return {
    description,
    weeks: weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map((workout) => ({ ...workout, ...known.get(workout.id) })),
    })),
  };
}
