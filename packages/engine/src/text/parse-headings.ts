import { isoDate, weekdayOf, writtenDay } from '../program/calendar.ts';
import { WEEKDAYS, type Weekday } from '../program/profile-words.ts';
import type { PrescribedWeek, PrescribedWorkout } from '../program/program.ts';
import { DEFAULT_FOCUS, DEFAULT_MINUTES } from './defaults.ts';
import { atEnd, rest, skipSpace, take, type LineReader } from './line-reader.ts';
import { shown } from './problem.ts';
import { takeQuoted } from './quoted.ts';

const MOST_WEEK = 1000;
/** A date has four digits for its year. */
const LAST_DAY = writtenDay('9999-12-31');

/** `Name (aside)` to the end of the line, both perhaps in quotation marks. */
export const readWithAside = (reader: LineReader): { name: string; aside: string } => {
  skipSpace(reader);
  const name = takeQuoted(reader) ?? take(reader, /[^(]*/y)?.[0].trim() ?? '';
  skipSpace(reader);
  if (!take(reader, /\(\s*/y)) {
    if (!atEnd(reader))
      reader.report(
        `Expected ( or the end of the line, found ${shown(rest(reader))}.`,
        'Write `Build (heavier week by week)`.',
      );
    return { name, aside: '' };
  }
  const quoted = takeQuoted(reader);
  if (quoted !== null) {
    if (!take(reader, /\s*\)\s*$/y))
      reader.report(`Expected ), found ${shown(rest(reader))}.`, 'Close the bracket at the end of the line.');
    return { name, aside: quoted };
  }
  if (!reader.text.endsWith(')')) {
    reader.report('The bracket is not closed.', 'Write ) at the end of the line.', reader.text.length);
    return { name, aside: rest(reader).trim() };
  }
  return { name, aside: reader.text.slice(reader.at, -1).trim() };
};

/** `Week 3, light week: Build (heavier loads)`; null, with a report, when it has no number. */
export const parseWeek = (reader: LineReader): PrescribedWeek | null => {
  const number = take(reader, /week\s+(\d{1,4})(?!\d)/iy);
  const week = Number(number?.[1] ?? 0);
  if (week < 1 || week > MOST_WEEK) {
    reader.report(
      `Expected the number of the week, found ${shown(reader.text.slice(4))}.`,
      'Write `Week 1: Build`.',
      0,
    );
    return null;
  }
  const deload = take(reader, /\s*,?\s*(?:light week|light|deload)\b/iy) !== null;
  const colon = take(reader, /\s*:/y) !== null;
  if (!colon && !atEnd(reader))
    reader.report(`Expected a colon, found ${shown(rest(reader))}.`, 'Write `Week 4, light week: Recovery`.');
  const { name, aside } = colon ? readWithAside(reader) : { name: '', aside: '' };
  return { week, phase: name, deload, intent: aside, workouts: [] };
};

const dayOf = (reader: LineReader, date: string, at: number): number | null => {
  try {
    return writtenDay(date);
  } catch {
    reader.report(`There is no day ${date}.`, 'Write a date as 2026-03-02: year, month, day.', at);
    return null;
  }
};

/** The day number a workout falls on when only its weekday is said: in week n after the start. */
const dayFrom = (start: number, week: number, weekday: Weekday): number => {
  const first = start + (week - 1) * 7;
  return first + ((WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(first)) + 7) % 7);
};

const readTitle = (reader: LineReader): string => {
  skipSpace(reader);
  return takeQuoted(reader) ?? take(reader, /(?:(?!,\s*about\b)[^(])*/iy)?.[0].trim() ?? '';
};

const readFocus = (reader: LineReader): string => {
  if (!take(reader, /\s*\(\s*/y)) return DEFAULT_FOCUS;
  const focus =
    takeQuoted(reader) ??
    take(reader, /[a-z][a-z _]*/iy)?.[0]
      .trim()
      .toLowerCase()
      .replaceAll(' ', '_');
  if (focus === undefined || !take(reader, /\s*\)/y))
    reader.report(
      `Expected what the workout is for, found ${shown(rest(reader))}.`,
      'Write `Push (upper body), about 60 minutes`.',
    );
  return focus ?? DEFAULT_FOCUS;
};

const readMinutes = (reader: LineReader): number => {
  skipSpace(reader);
  if (atEnd(reader)) return DEFAULT_MINUTES;
  const about = take(reader, /,?\s*about\s+(\d{1,4}(?:\.\d+)?)\s*min(?:utes?)?\s*$/iy);
  if (!about) reader.report(`Expected how long it takes, found ${shown(rest(reader))}.`, 'Write `, about 60 minutes`.');
  return about ? Number(about[1]) : DEFAULT_MINUTES;
};

/** `tuesday 2026-03-03: Full body A (push), about 40 minutes`; what is missing is worked out where it can be. */
export const parseWorkout = (
  reader: LineReader,
  week: number,
  position: number,
  start: number | null,
): PrescribedWorkout => {
  const numbered = take(reader, /day\s+(\d{1,4})\s*,?\s*/iy);
  const named = take(reader, /([a-z]+day)\b\s*,?\s*/iy)?.[1]?.toLowerCase();
  const weekday = WEEKDAYS.find((each) => each === named);
  if (named !== undefined && !weekday)
    reader.report(`${named} is no day of the week.`, `Write one of ${WEEKDAYS.join(', ')}.`, 0);
  const dateAt = reader.at;
  const date = take(reader, /\d{4}-\d{2}-\d{2}/y)?.[0];
  let day = date === undefined ? null : dayOf(reader, date, dateAt);
  if (date === undefined) {
    if (start !== null && weekday) day = Math.min(LAST_DAY, dayFrom(start, week, weekday));
    else
      reader.report(
        'This workout has no date.',
        weekday
          ? 'Write it, as in `monday 2026-03-02:`, or a line `Start: 2026-03-02` at the top.'
          : 'Write it, as in `monday 2026-03-02: Push`.',
      );
  }
  const dated = day ?? 0;
  if (!take(reader, /\s*:/y) && !atEnd(reader))
    reader.report(
      `Expected a colon, found ${shown(rest(reader))}.`,
      'Write `monday 2026-03-02: Push, about 60 minutes`.',
    );
  const title = readTitle(reader);
  return {
    day: numbered ? Number(numbered[1]) : position,
    weekday: weekday ?? weekdayOf(dated),
    date: isoDate(dated),
    title,
    focus: readFocus(reader),
    estimatedMinutes: readMinutes(reader),
    exercises: [],
  };
};

/** `2026-03-02` behind `Start:`. */
export const parseStart = (reader: LineReader): number | null => {
  const at = reader.at;
  const date = take(reader, /(\d{4}-\d{2}-\d{2})\s*$/y)?.[1];
  if (date !== undefined) return dayOf(reader, date, at);
  reader.report(`Expected a date, found ${shown(rest(reader))}.`, 'Write a date as 2026-03-02: year, month, day.', at);
  return null;
};
