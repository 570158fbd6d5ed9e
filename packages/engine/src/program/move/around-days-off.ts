import { dayNumber, isoDate, weekdayOf } from '../calendar.ts';
import type { Weekday } from '../profile-words.ts';
import { assignDays } from './assign-days.ts';

/** A workout of one program on its day; those done stay. */
export type Placed = { id: string; date: string; done: boolean };
export type DayMove = { id: string; from: string; to: string };

export type Around = {
  /** Of one program, in their order. */
  workouts: readonly Placed[];
  isOff: (date: string) => boolean;
  /** Days with other workouts of the same person. */
  isTaken: (date: string) => boolean;
  /** Weekdays the person can train on. */
  trainingDays: readonly Weekday[];
  /** Nothing before this day is moved, nor to before it. */
  today: string;
  /** False where the end is fixed, as of a peak: what finds no day of its week falls out. */
  mayShift: boolean;
};

export type AroundDaysOff = {
  moves: DayMove[];
  /** How often a week found too few free days, so that it and all after it went a week later. */
  weeksLater: number;
  /** Left on a day off: no other day is free. */
  left: string[];
};

/** A year of weeks: more is no moving any more. */
const MOST_SHIFTS = 53;
/** A day between two workouts is kept where the plan has one; more is not asked. */
const MOST_REST = 2;

const mondayOf = (day: number): number => day - ((day + 3) % 7);

/**
 * Where workouts go that fall on days off: to free training days of their week, in their order and with as much rest
 * between them as the plan has; where the week has too few, it and all after it go a whole week later.
 */
export function aroundDaysOff({ workouts, isOff, isTaken, trainingDays, today, mayShift }: Around): AroundDaysOff {
  const planned = workouts.map(({ date }) => dayNumber(date));
  const now = [...planned];
  const rest = Math.min(MOST_REST, ...planned.slice(1).map((day, i) => Math.max(1, day - (planned[i] as number))));
  const first = dayNumber(today);
  const open = (i: number): boolean => workouts[i]?.done === false && (now[i] as number) >= first;
  const given = new Set<number>();
  let weeksLater = 0;
  for (;;) {
    const hit = now.findIndex((day, i) => open(i) && !given.has(i) && isOff(isoDate(day)));
    if (hit === -1) break;
    const monday = mondayOf(now[hit] as number);
    const week = now.flatMap((day, i) => (open(i) && day >= monday && day <= monday + 6 ? [i] : []));
    const begin = week[0] as number;
    const end = week.at(-1) as number;
    const free = [0, 1, 2, 3, 4, 5, 6]
      .map((offset) => monday + offset)
      .filter((day) => day >= first && !isOff(isoDate(day)))
      .filter(
        (day) => week.some((i) => now[i] === day) || (trainingDays.includes(weekdayOf(day)) && !isTaken(isoDate(day))),
      );
    const days = assignDays(
      week.map((i) => now[i] as number),
      free,
      { rest, after: now[begin - 1] ?? -Infinity, before: now[end + 1] ?? Infinity },
    );
    if (days !== null) week.forEach((i, k) => (now[i] = days[k] as number));
    else if (mayShift && weeksLater < MOST_SHIFTS) {
      weeksLater += 1;
      now.forEach((day, i) => {
        if (i >= begin && open(i)) now[i] = day + 7;
      });
    } else week.filter((i) => isOff(isoDate(now[i] as number))).forEach((i) => given.add(i));
  }
  return {
    moves: workouts.flatMap(({ id, date }, i) =>
      now[i] === planned[i] ? [] : [{ id, from: date, to: isoDate(now[i] as number) }],
    ),
    weeksLater,
    left: [...given].map((i) => workouts[i]?.id ?? ''),
  };
}
