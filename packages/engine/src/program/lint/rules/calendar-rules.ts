import { dayNumber, weekdayOf } from '../../calendar.ts';
import { checkEach, type Rule } from '../subject.ts';

const REPAIR = 'Move the workout to a chosen weekday of its week.';

export const CALENDAR_RULES: readonly Rule[] = [
  {
    id: 'calendar.weekday',
    severity: 'error',
    text: 'Workouts fall on the chosen weekdays, and dates agree with weekdays.',
    source: 'the profile',
    check: (subject) =>
      checkEach(subject.workouts, REPAIR, ({ workout }) => {
        const real = weekdayOf(dayNumber(workout.date));
        if (real !== workout.weekday) return `${workout.date} is a ${real}, not a ${workout.weekday}`;
        return subject.profile.trainingDays.includes(real) ? null : `${real} was not chosen`;
      }),
  },
  {
    id: 'calendar.window',
    severity: 'error',
    text: 'Each workout lies within the seven days of its week, counted from the start date.',
    source: 'the profile',
    check: (subject) =>
      checkEach(subject.workouts, REPAIR, ({ week, workout }) => {
        const offset = dayNumber(workout.date) - dayNumber(subject.profile.startDate) - (week.week - 1) * 7;
        return offset >= 0 && offset < 7
          ? null
          : `${workout.date} is ${offset} days from the first day of week ${week.week}`;
      }),
  },
  {
    id: 'calendar.order',
    severity: 'error',
    text: 'Workouts of a week are in order, at most one a day.',
    source: 'definition',
    check: (subject) =>
      checkEach(subject.workouts, 'Put the workouts in order of date.', ({ week, workout }) => {
        const before = week.workouts[week.workouts.indexOf(workout) - 1];
        return before && dayNumber(before.date) >= dayNumber(workout.date)
          ? `${workout.date} does not follow ${before.date}`
          : null;
      }),
  },
];
