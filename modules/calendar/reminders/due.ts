import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { instantOf, localTime } from '../../kernel/zoned-time.ts';

export type Asked = {
  sentWhen: string;
  hour: number;
  timeZone: string;
  /** The latest day they were reminded of. */
  lastDay: string | null;
};

/** A reminder that is so many hours late is none. */
const LATE_HOURS = 3;

/** Of which day somebody is to be reminded now, and since when; null where it is not the hour, or was done. */
export function dueReminder({ sentWhen, hour, timeZone, lastDay }: Asked, now: Date): { day: string; at: Date } | null {
  const local = localTime(timeZone, now);
  if (local.hour < hour || local.hour >= hour + LATE_HOURS) return null;
  const day = sentWhen === 'evening_before' ? isoDate(dayNumber(local.date) + 1) : local.date;
  if (lastDay !== null && lastDay >= day) return null;
  return { day, at: instantOf(local.date, `${String(hour).padStart(2, '0')}:00`, timeZone) };
}
