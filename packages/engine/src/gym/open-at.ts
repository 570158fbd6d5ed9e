import { spanOf, type OpenDay } from './details.ts';

export type Openness =
  | { state: 'open'; /** When it closes, such as 22:00. */ until: string }
  | { state: 'closed'; /** When it opens next, and on which weekday; null where no day says. */ next: Opening | null }
  | { state: 'unknown' };
export type Opening = { weekday: number; opens: string };

const weekdayAfter = (weekday: number, days: number): number => ((weekday - 1 + days) % 7) + 1;

/** Whether a gym is open at a minute of a weekday there, and what comes next. */
export function opennessAt(hours: readonly OpenDay[], weekday: number, minute: number): Openness {
  if (hours.length === 0) return { state: 'unknown' };
  const on = (day: number) => hours.find((each) => each.weekday === day)?.intervals ?? [];
  // A night that began yesterday may still go on.
  const now = [
    ...on(weekdayAfter(weekday, 6)).map((interval) => ({ interval, at: minute + 1440 })),
    ...on(weekday).map((interval) => ({ interval, at: minute })),
  ].find(({ interval, at }) => {
    const [from, to] = spanOf(interval);
    return at >= from && at < to;
  });
  if (now !== undefined) return { state: 'open', until: now.interval.closes };
  for (let days = 0; days <= 7; days += 1) {
    const day = weekdayAfter(weekday, days);
    const next = on(day).find((interval) => days > 0 || spanOf(interval)[0] > minute);
    if (next !== undefined) return { state: 'closed', next: { weekday: day, opens: next.opens } };
  }
  return { state: 'closed', next: null };
}
