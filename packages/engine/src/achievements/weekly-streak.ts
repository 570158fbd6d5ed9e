import { dayNumber, writtenDay } from '../program/calendar.ts';
import { isCount } from '../quantity.ts';

export type WeeklyStreakInput = {
  /** Instants of sessions (ISO with offset). */
  sessions: readonly string[];
  /** IANA time zone of the person. */
  timeZone: string;
  /** Sessions a week; one a local day counts. */
  goal: number;
  /** ISO local date. */
  today: string;
  /** Weeks of illness, pregnancy or travel, each by any of its dates or as `2026-W12`. */
  pausedWeeks: readonly string[];
};

/** The Monday of a day's ISO week, both as day numbers; 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const mondayOfWeek = (week: string): number => {
  const [, year, number] = /^(\d{4})-?W(\d{2})$/.exec(week) ?? [];
  if (year === undefined) return mondayOf(writtenDay(week));
  // The 4th of January always lies in week 1, the 28th of December in the last.
  if (Number(number) < 1 || Number(number) > 53) throw new RangeError(`"${week}" is no ISO week`);
  return mondayOf(dayNumber(`${year}-01-04`)) + 7 * (Number(number) - 1);
};

const localDays = (instants: readonly string[], timeZone: string): Set<number> => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return new Set(
    instants.map((instant) => {
      const at = Date.parse(instant);
      if (Number.isNaN(at)) throw new RangeError(`"${instant}" is no instant`);
      const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
      return dayNumber(`${part['year']}-${part['month']}-${part['day']}`);
    }),
  );
};

/**
 * ISO weeks in a row, in the person's time zone, with the sessions meant. The current week counts once it is reached and
 * breaks nothing before it ends; paused weeks neither count nor break. Throws a RangeError on a goal, an instant or a
 * zone that is none.
 */
export const weeklyStreak = (input: WeeklyStreakInput): number => {
  if (!isCount(input.goal)) throw new RangeError(`${input.goal} sessions a week is no goal`);
  const days = localDays(input.sessions, input.timeZone);
  const counts = new Map<number, number>();
  for (const day of days) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  const paused = new Set(input.pausedWeeks.map(mondayOfWeek));
  const current = mondayOf(writtenDay(input.today));
  const first = Math.min(...counts.keys());
  let streak = 0;
  for (let week = current; week >= first; week -= 7) {
    if (paused.has(week)) continue;
    if ((counts.get(week) ?? 0) >= input.goal) streak++;
    else if (week !== current) break;
  }
  return streak;
};
