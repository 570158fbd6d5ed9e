import type { PrescribedExercise, PrescribedSet } from '../program/program.ts';
import { NUMBER, shareOf } from './decimal.ts';
import { defaultRest } from './defaults.ts';
import { atEnd, rest, skipSpace, take, type LineReader } from './line-reader.ts';
import { shown } from './problem.ts';
import { takeQuoted } from './quoted.ts';
import { takeSeconds } from './take-seconds.ts';

const MOST_SETS = 100;
const MOST_AMOUNT = 100_000;

/** A set being read: its rest and unit may be said further on. */
type Draft = Omit<PrescribedSet, 'load' | 'restSeconds'> & {
  load: { weight: string; unit: 'kg' | 'lb' | null; at: number } | null;
  restSeconds: number | null;
};
type Lead = 'warm_up' | 'work' | 'back_off';

const LEAD = /(ramp|warm-?up|back-?off|work)\b\s*:?/iy;
const leadOf = (word: string): Lead =>
  /^(?:ramp|warm)/i.test(word) ? 'warm_up' : /^back/i.test(word) ? 'back_off' : 'work';
const EXAMPLE = 'Write sets as `3 x 5 @ 80 kg leave 2, rest 120 s`.';

const numberOf = (reader: LineReader, most: number, what: string): number | null => {
  const at = reader.at;
  const match = take(reader, NUMBER);
  if (!match) {
    reader.report(`Expected ${what}, found ${shown(rest(reader))}.`, EXAMPLE);
    return null;
  }
  const value = Number(match[0]);
  if (value <= most) return value;
  reader.report(`${match[0]} is more than the most ${what} can be, ${most}.`, `Write at most ${most}.`, at);
  return null;
};

/** `@ 80 kg`, `@ 75 %`: what comes after the sign. */
const readLoad = (reader: LineReader, set: Draft): boolean => {
  skipSpace(reader);
  const at = reader.at;
  const share = take(reader, /\d+(?:\.\d+)?\s*%/y);
  if (share) return readPercent(reader, set, share[0].replace(/\s*%/, ''), at);
  const match = take(reader, /(\d{1,5}(?:\.\d{1,3})?)(?![\d.])\s*(kg|lbs?)?(?![a-z])/iy);
  if (!match) {
    reader.report(
      `Expected a weight after @, found ${shown(rest(reader))}.`,
      'Write it as `@ 62.5 kg` or `@ 135 lb`, with at most three decimals; reps in reserve as `leave 2` or `RPE 8`.',
    );
    return false;
  }
  const unit = match[2]?.toLowerCase().startsWith('k') ? 'kg' : match[2] ? 'lb' : null;
  set.load = { weight: match[1] ?? '', unit, at };
  return true;
};

const readPercent = (reader: LineReader, set: Draft, digits: string, at: number): boolean => {
  const share = shareOf(digits);
  if (share > 2) {
    reader.report(`${digits} % of the 1RM is more than 200 %.`, 'Write a percentage from 0 to 200.', at);
    return false;
  }
  set.percent = share;
  return true;
};

/** What may stand behind the repetitions of a group; false when it cannot be read. */
const readAttribute = (reader: LineReader, set: Draft): boolean | null => {
  if (take(reader, /@/y)) return readLoad(reader, set);
  const at = reader.at;
  const share = take(reader, /\(?\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*%\s*\)?/y);
  if (share) return readPercent(reader, set, share[1] ?? '', at);
  const effort = take(reader, /(leave|rir|rpe)\b\s*/iy);
  if (effort) {
    const value = numberOf(reader, effort[1]?.toLowerCase() === 'rpe' ? 10 : 20, 'a number of repetitions or an RPE');
    if (value === null) return false;
    set.rir = effort[1]?.toLowerCase() === 'rpe' ? 10 - value : value;
    return true;
  }
  if (take(reader, /rest\b/iy)) {
    set.restSeconds = takeSeconds(reader);
    return set.restSeconds !== null;
  }
  return null;
};

/** `3 x 8-10 @ 60 kg (70 %) leave 2`; null when it cannot be read. */
const readGroup = (reader: LineReader, lead: Lead): Draft[] | null => {
  const start = reader.at;
  let count = 1;
  const times = take(reader, /(\d+)\s*[x×*]\s*/iy);
  if (times) count = Number(times[1]);
  if (count < 1 || count > MOST_SETS) {
    reader.report(`${times?.[1]} sets are not possible here.`, `Write from 1 to ${MOST_SETS} sets.`, start);
    return null;
  }
  const min = numberOf(reader, MOST_AMOUNT, 'repetitions');
  if (min === null) return null;
  const to = take(reader, /\s*[-–]\s*/y);
  const max = to ? numberOf(reader, MOST_AMOUNT, 'the most repetitions') : min;
  if (max === null) return null;
  if (max < min) {
    reader.report(`The range ${min}-${max} runs from more to less.`, `Write ${max}-${min}.`, start);
    return null;
  }
  const open = take(reader, /\+/y) !== null;
  if (open && lead !== 'work') {
    reader.report('Only work sets go on for as many repetitions as possible.', 'Leave the + out.', reader.at - 1);
    return null;
  }
  const set: Draft = {
    kind: open ? 'amrap' : lead,
    min,
    max,
    load: null,
    percent: null,
    rir: null,
    restSeconds: null,
    why: null,
  };
  for (skipSpace(reader); !atEnd(reader); skipSpace(reader)) {
    const read = readAttribute(reader, set);
    if (read === false) return null;
    if (read === null) break;
  }
  return Array.from({ length: count }, () => ({ ...set }));
};

const skipItem = (reader: LineReader): void => {
  while (!atEnd(reader) && !/[,;]/.test(reader.text.charAt(reader.at))) reader.at++;
};

/** One thing between commas: sets, a rest for the sets before it, or the tempo. False when it cannot be read. */
const readItem = (reader: LineReader, lead: Lead, stretch: Draft[], exercise: PrescribedExercise): boolean => {
  if (take(reader, /rest\b/iy)) {
    const seconds = takeSeconds(reader);
    for (const set of stretch) set.restSeconds ??= seconds;
    return seconds !== null;
  }
  if (take(reader, /tempo\b\s*/iy)) {
    exercise.tempo = takeQuoted(reader) ?? take(reader, /[\w/:.-]+/y)?.[0] ?? null;
    if (exercise.tempo === null)
      reader.report(`Expected a tempo, found ${shown(rest(reader))}.`, 'Write it as `tempo 3-1-1-0`.');
    return exercise.tempo !== null;
  }
  if (take(reader, /no sets\b/iy)) return true;
  const group = readGroup(reader, lead);
  if (group) for (const set of group) stretch.push(set);
  return group !== null;
};

/** A load without a unit has the one of the next load, or of the last. */
const withUnits = (reader: LineReader, drafts: readonly Draft[]): PrescribedSet[] => {
  let unit = drafts.findLast((draft) => draft.load?.unit)?.load?.unit ?? null;
  const nameless = unit === null ? drafts.find((draft) => draft.load) : undefined;
  if (nameless?.load)
    reader.report(
      `${nameless.load.weight} of what: kilograms or pounds?`,
      'Write `kg` or `lb` behind at least the last load; an RPE is written `RPE 8`.',
      nameless.load.at,
    );
  return drafts
    .toReversed()
    .map((draft) => {
      unit = draft.load?.unit ?? unit;
      const load = draft.load && unit ? { weight: draft.load.weight, unit } : null;
      return { ...draft, load, restSeconds: draft.restSeconds ?? defaultRest(draft.kind) };
    })
    .toReversed();
};

/** Reads the rest of an exercise's line into it; what cannot be read is reported and passed over. */
export const parseSets = (reader: LineReader, exercise: PrescribedExercise): void => {
  const drafts: Draft[] = [];
  let stretch: Draft[] = [];
  let lead: Lead = 'work';
  let fresh = true;
  skipSpace(reader);
  if (atEnd(reader)) reader.report('Expected sets, found the end of the line.', `${EXAMPLE} Or write \`no sets\`.`);
  while (!atEnd(reader)) {
    skipSpace(reader);
    if (fresh) lead = leadOf(take(reader, LEAD)?.[1] ?? 'work');
    fresh = false;
    skipSpace(reader);
    const before = stretch.length;
    if (!readItem(reader, lead, stretch, exercise)) skipItem(reader);
    for (const set of stretch.slice(before)) drafts.push(set);
    if (drafts.length > MOST_SETS) {
      reader.report(`An exercise has at most ${MOST_SETS} sets.`, 'Split the exercise in two.', 0);
      drafts.length = MOST_SETS;
      break;
    }
    skipSpace(reader);
    if (!atEnd(reader) && !/[,;]/.test(reader.text.charAt(reader.at))) {
      reader.report(`Expected a comma, found ${shown(rest(reader))}.`, EXAMPLE);
      skipItem(reader);
    }
    if (take(reader, /;/y)) {
      fresh = true;
      stretch = [];
    } else if (take(reader, /,/y)) {
      skipSpace(reader);
      if (atEnd(reader)) reader.report('Expected more sets after the comma.', 'Remove the comma, or write the sets.');
    }
  }
  exercise.sets = withUnits(reader, drafts);
};
