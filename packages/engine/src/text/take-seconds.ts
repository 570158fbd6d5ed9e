import { rest, skipSpace, take, type LineReader } from './line-reader.ts';
import { shown } from './problem.ts';

const MOST_SECONDS = 86_400;
const CLOCK = /(\d{1,4}):([0-5]\d)(?!\d)/y;
const LENGTH = /(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(min(?:utes?)?|s(?:ec(?:onds?)?)?|m)?(?![a-z])/iy;

/** `90 s`, `90`, `2 min`, `1:30`; null, with a report, when it is none. */
export const takeSeconds = (reader: LineReader): number | null => {
  skipSpace(reader);
  const at = reader.at;
  const clock = take(reader, CLOCK);
  const length = clock ? null : take(reader, LENGTH);
  const seconds = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : length
      ? Number(length[1]) * (length[2]?.toLowerCase().startsWith('m') ? 60 : 1)
      : null;
  if (seconds !== null && seconds <= MOST_SECONDS) return seconds;
  reader.report(
    seconds === null ? `Expected a rest, found ${shown(rest(reader))}.` : 'A rest is at most a day.',
    'Write it as `rest 90 s`, `rest 2 min` or `rest 1:30`.',
    at,
  );
  return null;
};
