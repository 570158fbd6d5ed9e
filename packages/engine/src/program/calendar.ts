import { WEEKDAYS, type Weekday } from './profile-words.ts';

/** Whole days from 1970-01-01 to an ISO date, by integer arithmetic (Hinnant's civil calendar); no clock, no zone. */
export const dayNumber = (isoDate: string): number => {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The ISO date of a day number; the inverse of `dayNumber`. */
export const isoDate = (days: number): string => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The day number of an ISO date that a person wrote; throws a RangeError when there is no such day. */
export const writtenDay = (date: string): number => {
  const days = dayNumber(date);
  if (!Number.isInteger(days) || isoDate(days) !== date) throw new RangeError(`"${date}" is no ISO date`);
  return days;
};

/** The weekday of a day number; 1970-01-01 was a Thursday. */
export const weekdayOf = (days: number): Weekday => WEEKDAYS[(((days + 3) % 7) + 7) % 7] as Weekday;

/** Offsets 0..6 from the start date of the chosen weekdays, in order of date. */
export const trainingOffsets = (
  startDate: string,
  trainingDays: readonly Weekday[],
): { offset: number; weekday: Weekday }[] => {
  const start = dayNumber(startDate);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => ({ offset, weekday: weekdayOf(start + offset) }))
    .filter(({ weekday }) => trainingDays.includes(weekday));
};
