import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import type { Touched } from '../keep-change.ts';
import type { Weeks, WeekState } from './week-state.ts';

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** The weeks two states of a program do not have alike, as each has them. */
export function changedWeeks(
  before: readonly WeekState[],
  after: readonly WeekState[],
): { before: Weeks; after: Weeks } {
  const differing = (one: readonly WeekState[], other: readonly WeekState[]): Weeks => {
    const known = new Map(other.map((week) => [week.id, week]));
    return { weeks: one.filter((week) => !same(week, known.get(week.id))) };
  };
  return { before: differing(before, after), after: differing(after, before) };
}

/** Weeks with a change of some of them put in, or taken back: `from` becomes `to`. */
export function patchWeeks(weeks: readonly WeekState[], from: Weeks, to: Weeks): WeekState[] {
  const gone = new Set(from.weeks.map(({ id }) => id));
  return [...weeks.filter(({ id }) => !gone.has(id)), ...to.weeks].toSorted((a, b) => a.week - b.week);
}

/** Weeks with some workouts as a change left or found them. */
export function patchWorkouts(weeks: readonly WeekState[], touched: Touched): WeekState[] {
  const known = new Map(touched.map(({ workoutId, ...change }) => [workoutId, change]));
  return weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({ ...workout, ...known.get(workout.id) })),
  }));
}
