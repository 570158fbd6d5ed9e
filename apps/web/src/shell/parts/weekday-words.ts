import { addDays, formatDate } from '@halteres/i18n';
import type { Weekday } from '@halteres/engine/program/profile-words';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];

/** A Monday. */
const MONDAY = '2024-01-01';

/** Weekdays for a choice, from the first of the person's week. */
export const weekdayOptions = (firstWeekday: number): { value: Weekday; label: string; name: string }[] =>
  WEEKDAYS.map((_, index) => {
    const at = (index + firstWeekday - 1) % 7;
    const date = addDays(MONDAY, at);
    return {
      value: WEEKDAYS[at] ?? 'monday',
      label: formatDate(date, 'weekday'),
      name: formatDate(date, 'weekdayLong'),
    };
  });

/** A weekday in full; what is none, as it is. */
export const weekdayName = (day: string): string => {
  const at = WEEKDAYS.findIndex((each) => each === day);
  return at < 0 ? day : formatDate(addDays(MONDAY, at), 'weekdayLong');
};

export const weekdayShort = (day: Weekday): string => formatDate(addDays(MONDAY, WEEKDAYS.indexOf(day)), 'weekday');
