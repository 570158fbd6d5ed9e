/** A day without time or zone, such as 2026-11-21. */
export type LocalDate = string;

const MS_A_DAY = 86_400_000;

const toMs = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** The day it is in a time zone; the zone of the device when it is unknown. */
export function today(timeZone: string | undefined, now: Date = new Date()): LocalDate {
  const parts = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en-CA', {
      ...(zone === undefined ? {} : { timeZone: zone }),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(now);
  try {
    return parts(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return parts(undefined);
    throw error;
  }
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromMs(toMs(date) + days * MS_A_DAY);

export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((toMs(to) - toMs(from)) / MS_A_DAY);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => ((new Date(toMs(date)).getUTCDay() + 6) % 7) + 1;

/** The first day of the week a day is in. */
export const weekStart = (date: LocalDate, firstWeekday: number): LocalDate =>
  addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));

export const monthStart = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`;

/** The same day some months away; the last of the month where that month is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index % 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last)));
}

/** The days of a week, from its first. */
export const weekDays = (date: LocalDate, firstWeekday: number): LocalDate[] => {
  const start = weekStart(date, firstWeekday);
  return Array.from({ length: 7 }, (_, day) => addDays(start, day));
};

/** The weeks a month touches, each with its seven days; six at most, four at least. */
export function monthGrid(date: LocalDate, firstWeekday: number): LocalDate[][] {
  const first = monthStart(date);
  const nextMonth = addMonths(first, 1);
  const weeks: LocalDate[][] = [];
  for (let start = weekStart(first, firstWeekday); start < nextMonth; start = addDays(start, 7))
    weeks.push(weekDays(start, firstWeekday));
  return weeks;
}

/** The Date whose UTC day is this one, for formatting with timeZone UTC. */
export const asUtc = (date: LocalDate): Date => new Date(toMs(date));
