import { dayNumber, weekdayOf } from '../../calendar.ts';
import { checkEach, type Rule, type WorkoutAt } from '../subject.ts';

const REPAIR = 'Move the workout to a chosen weekday of its week.';

/** Days after the first of the seven it was planned in; negative before them. */
const daysIn = ({ week, date }: WorkoutAt, start: number): number => date - start - (week.week - 1) * 7;

/** The least of what comes after each place: a workout cannot have moved further than a later one. */
const leastAfter = (late: readonly number[]): number[] => {
  let least = Infinity;
  return late
    .toReversed()
    .map((weeks) => {
      const after = least;
      least = Math.min(least, Math.max(0, weeks));
      return after;
    })
    .toReversed();
};

export const CALENDAR_RULES: readonly Rule[] = [
  {
    id: 'calendar.weekday',
    severity: 'error',
    text: 'Workouts fall on the chosen weekdays, and dates agree with weekdays.',
    source: 'the profile',
    check: (subject) =>
      checkEach(subject.workouts, REPAIR, ({ workout, date }) => {
        const real = weekdayOf(date);
        if (real !== workout.weekday) return `${workout.date} is a ${real}, not a ${workout.weekday}`;
        return subject.profile.trainingDays.includes(real) ? null : `${real} was not chosen`;
      }),
  },
  {
    id: 'calendar.window',
    severity: 'error',
    text: 'Each workout lies within the seven days of its week, counted from the start date; where weeks were missed, all that follow move by whole weeks.',
    source: 'the profile',
    check: (subject) => {
      const start = dayNumber(subject.profile.startDate);
      const days = subject.workouts.map((each) => daysIn(each, start));
      const late = days.map((each) => Math.floor(each / 7));
      const movedTo = leastAfter(late);
      return checkEach(
        subject.workouts.map(({ week, workout, at }, i) => ({ week, workout, at, i })),
        REPAIR,
        ({ week, workout, i }) => {
          const weeks = late[i] as number;
          return weeks >= 0 && weeks <= (movedTo[i] as number)
            ? null
            : `${workout.date} is ${days[i]} days from the first day of week ${week.week}`;
        },
      );
    },
  },
  {
    id: 'calendar.order',
    severity: 'error',
    text: 'Workouts of a week are in order, at most one a day.',
    source: 'definition',
    check: (subject) =>
      checkEach(subject.workouts, 'Put the workouts in order of date.', ({ week, workout, date }) => {
        const before = week.workouts[week.workouts.indexOf(workout) - 1];
        return before && dayNumber(before.date) >= date ? `${workout.date} does not follow ${before.date}` : null;
      }),
  },
];
