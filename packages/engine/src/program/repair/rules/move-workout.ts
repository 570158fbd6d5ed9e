import { dayNumber, isoDate, trainingOffsets, weekdayOf } from '../../calendar.ts';
import { changeWeek, type DraftWeek, type DraftWorkout } from '../draft.ts';
import type { Remedy, Repairer } from '../repair-edit.ts';

const onDate = (workout: DraftWorkout, days: number): DraftWorkout =>
  dayNumber(workout.date) === days && workout.weekday === weekdayOf(days)
    ? workout
    : { ...workout, date: isoDate(days), weekday: weekdayOf(days) };

/** In order of date, and numbered so. */
export const ordered = (workouts: readonly DraftWorkout[]): DraftWorkout[] =>
  workouts
    .toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date))
    .map((workout, i) => (workout.day === i + 1 ? workout : { ...workout, day: i + 1 }));

export const dateRemedy = (
  week: DraftWeek,
  before: string,
  after: string,
  change: (workouts: DraftWorkout[]) => DraftWorkout[],
): Remedy => ({
  code: 'date',
  values: { before, after },
  apply: (draft) => changeWeek(draft, week.key, (each) => ({ ...each, workouts: change(each.workouts) })),
});

/** `calendar.weekday`, `.window`, `.order`: a chosen weekday of the week, the free one nearest by; else all days anew. */
export const moveWorkout: Repairer = ({ week, workout }, { profile }) => {
  if (week === undefined || workout === undefined) return [];
  const start = dayNumber(profile.startDate) + (week.week - 1) * 7;
  const days = trainingOffsets(profile.startDate, profile.trainingDays).map(({ offset }) => start + offset);
  const here = dayNumber(workout.date);
  const taken = new Set(week.workouts.filter((each) => each !== workout).map((each) => dayNumber(each.date)));
  const free = days
    .filter((day) => !taken.has(day))
    .toSorted((a, b) => Math.abs(a - here) - Math.abs(b - here) || a - b);
  const before = workout.date;
  return [
    dateRemedy(week, before, before, (workouts) =>
      workouts.map((each) => (each.key === workout.key ? onDate(each, here) : each)),
    ),
    dateRemedy(week, before, before, ordered),
    ...free.map((day) =>
      dateRemedy(week, before, isoDate(day), (workouts) =>
        ordered(workouts.map((each) => (each.key === workout.key ? onDate(each, day) : each))),
      ),
    ),
    dateRemedy(week, week.workouts.map(({ date }) => date).join(', '), days.map(isoDate).join(', '), (workouts) =>
      workouts.map((each, i) => {
        const day = days[i];
        return day === undefined ? each : { ...onDate(each, day), day: i + 1 };
      }),
    ),
  ].filter(() => !Number.isNaN(here));
};
