import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { WeekState, WorkoutState } from './week-state.ts';

/** As many as a program may have. */
export const MOST_WEEKS = 26;

const daysLater = (date: string | null, days: number): string | null =>
  date === null ? null : isoDate(dayNumber(date) + days);

const weekAt = (weeks: readonly WeekState[], number: number): WeekState =>
  found(
    weeks.find(({ week }) => week === number),
    `week ${number} in this program`,
  );

/** A copy of a week put after another: it takes the next seven days, and all that follows comes a week later. */
export function copiedAfter(weeks: readonly WeekState[], from: number, after: number): WeekState[] {
  if (weeks.length >= MOST_WEEKS)
    throw new Failure('BAD_REQUEST', `change.to: a program has at most ${MOST_WEEKS} weeks.`);
  const [source, place] = [weekAt(weeks, from), weekAt(weeks, after)];
  const shift = (place.week + 1 - source.week) * 7;
  const copy: WeekState = {
    ...source,
    id: newId(),
    week: place.week + 1,
    workouts: source.workouts.map((each): WorkoutState => ({
      ...each,
      id: newId(),
      date: daysLater(each.date, shift),
    })),
  };
  return [
    ...weeks.filter(({ week }) => week <= place.week),
    copy,
    ...weeks
      .filter(({ week }) => week > place.week)
      .map((each) => ({
        ...each,
        week: each.week + 1,
        workouts: each.workouts.map((workout) => ({ ...workout, date: daysLater(workout.date, 7) })),
      })),
  ];
}

/** A week with the workouts of another, on its own days. */
export function copiedOver(weeks: readonly WeekState[], from: number, over: number): WeekState[] {
  const [source, place] = [weekAt(weeks, from), weekAt(weeks, over)];
  if (from === over) throw new Failure('BAD_REQUEST', 'change.to: a week is not copied over itself.');
  const planned = (week: WeekState): WorkoutState[] => week.workouts.filter(({ body }) => body === undefined);
  if (planned(source).length !== planned(place).length)
    throw new Failure('BAD_REQUEST', 'change.to: the two weeks do not have as many workouts.');
  const shift = (place.week - source.week) * 7;
  const [sources, places] = [planned(source), planned(place)];
  const workouts = [
    ...places.map((workout, at): WorkoutState => {
      const { id, day, date } = workout;
      return { ...(sources[at] ?? workout), id, day, date };
    }),
    ...source.workouts
      .filter(({ body }) => body !== undefined)
      .map((each) => ({ ...each, id: newId(), date: daysLater(each.date, shift) })),
  ];
  const { phase, deload, intent, notes = null } = source;
  return weeks.map((each) => (each === place ? { ...each, phase, deload, intent, notes, workouts } : each));
}
