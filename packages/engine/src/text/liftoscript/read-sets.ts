import { shareOf } from '../decimal.ts';
import type { ImportedSet } from './imported-program.ts';
import { report, type Source } from './source.ts';

/** What a set or a whole section says besides its repetitions; undefined where it says nothing. */
export type SetDetails = Partial<Omit<ImportedSet, 'kind' | 'min' | 'max'>>;
export type ReadSet = SetDetails & Pick<ImportedSet, 'kind' | 'min' | 'max'>;
/** A section of sets, or of details for all sets when there are none in it. */
export type SetSection = { sets: ReadSet[]; details: SetDetails; current: boolean };

const MOST_SETS = 100;
const MOST_REPS = 100_000;
const MOST_SECONDS = 86_400;

const REPS = /(\d+)(\+?)\s*x\s*(\d+)(?:\s*-\s*(\d+))?(\+?)(?![\w.])/y;
const LOAD = /(\d{1,5}(?:\.\d{1,3})?)(kg|lb)(\+?)(?![\w.])/y;
const PERCENT = /(\d{1,4}(?:\.\d+)?)%(\+?)/y;
const RPE = /@\s*(\d{1,2}(?:\.\d+)?)(\+?)(?![\w.])/y;
const TIMED = /(\d+)s?(\+?)\|(?:(\d+)s?|\?)(?![\w.])(?:\s*(auto)\b)?/y;
const REST = /(\d+)s(?![\w.|])/y;
const LABEL = /\(([^()\n]*)\)/y;

type Reader = { source: Source; at: number; to: number };

const take = (reader: Reader, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source.text);
  if (!match || pattern.lastIndex > reader.to) return null;
  reader.at = pattern.lastIndex;
  return match;
};

/** Spaces, line ends and the backslash that continues a line. */
const skipSpace = (reader: Reader): void => {
  while (reader.at < reader.to && /[\s\\]/.test(reader.source.text.charAt(reader.at))) reader.at++;
};

// A label has at most eight letters, so a share beside a load is written `(70.7%)`, `(b 70.7%)` or `(w 70.7%)`.
const BACK_OFF = /^(?:back-?\s?off$|b \d)/i;
const WARM_UP = /^(?:warm-?\s?up$|w \d)/i;
const SHARE = /^(?:[bw] )?(\d{1,3}(?:\.\d+)?)\s*%$/;

/** `60%`, `@8`, `90s` …: takes what stands here into the details; false when it is nothing known. */
const readDetail = (reader: Reader, details: SetDetails): boolean => {
  const load = take(reader, LOAD);
  if (load) {
    details.load = { weight: load[1] ?? '', unit: load[2] === 'kg' ? 'kg' : 'lb' };
    if (load[3]) details.askLoad = true;
    return true;
  }
  const percent = take(reader, PERCENT);
  if (percent) {
    details.percent = shareOf(percent[1] ?? '');
    if (percent[2]) details.askLoad = true;
    return true;
  }
  const rpe = take(reader, RPE);
  if (rpe) {
    details.rpe = Number(rpe[1]);
    if (rpe[2]) details.askRpe = true;
    return details.rpe <= 10;
  }
  const timed = take(reader, TIMED);
  if (timed) {
    details.seconds = Number(timed[1]);
    if (timed[2]) details.openEnded = true;
    if (timed[3] !== undefined) details.restSeconds = Number(timed[3]);
    if (timed[4]) details.auto = true;
    return details.seconds <= MOST_SECONDS && (details.restSeconds ?? 0) <= MOST_SECONDS;
  }
  const rest = take(reader, REST);
  if (rest) {
    details.restSeconds = Number(rest[1]);
    return details.restSeconds <= MOST_SECONDS;
  }
  if (take(reader, /\?\+/y)) {
    details.askLoad = true;
    return true;
  }
  const label = take(reader, LABEL);
  if (label) details.label = (label[1] ?? '').trim();
  return label !== null;
};

const kindFrom = (open: boolean, label: string | null | undefined): ImportedSet['kind'] => {
  if (open) return 'amrap';
  if (label && BACK_OFF.test(label)) return 'back_off';
  return label && WARM_UP.test(label) ? 'warm_up' : 'work';
};

const MEND = 'Sets are written as `3x8-12 60kg @8 90s`, with commas between them.';

/** One item between commas; null when it is not understood. */
const readItem = (reader: Reader, section: SetSection): ReadSet[] | null => {
  skipSpace(reader);
  const start = reader.at;
  const reps = take(reader, REPS);
  const details: SetDetails = {};
  for (skipSpace(reader); reader.at < reader.to; skipSpace(reader)) {
    if (reader.source.text.charAt(reader.at) === ',') break;
    const at = reader.at;
    if (readDetail(reader, details)) continue;
    const found = reader.source.text.slice(at, Math.min(reader.to, at + 30)).trim();
    report(reader.source, at, `"${found}" is not understood among sets.`, MEND);
    return null;
  }
  if (!reps) {
    if (reader.at === start) {
      report(reader.source, start, 'There is nothing between these commas.', MEND);
      return null;
    }
    section.details = { ...section.details, ...details };
    return [];
  }
  const count = Number(reps[1]);
  const low = Number(reps[3]);
  const high = Number(reps[4] ?? reps[3]);
  if (count < 1 || count > MOST_SETS || high > MOST_REPS || high < low) {
    report(
      reader.source,
      start,
      `${reps[0].slice(0, 30)} is not possible.`,
      `Write from 1 to ${MOST_SETS} sets, and a range from less to more.`,
    );
    return null;
  }
  const share = details.load && details.label ? SHARE.exec(details.label) : null;
  if (share && details.percent === undefined) details.percent = shareOf(share[1] ?? '');
  const kind = kindFrom(reps[5] === '+', details.label);
  const set: ReadSet = { kind, min: low, max: high, ...details };
  const sets = Array.from({ length: count }, () => set);
  if (reps[2] === '+') sets[count - 1] = { ...set, repeatable: true };
  return sets;
};

/** Reads a section of sets, or of details for all of them; what is not understood is reported and passed over. */
export const readSetSection = (source: Source, from: number, to: number): SetSection => {
  const reader: Reader = { source, at: from, to };
  const section: SetSection = { sets: [], details: {}, current: false };
  skipSpace(reader);
  section.current = take(reader, /!/y) !== null;
  while (reader.at < to) {
    const items = readItem(reader, section);
    for (const item of items ?? []) section.sets.push(item);
    if (section.sets.length > MOST_SETS) {
      report(source, from, `An exercise has at most ${MOST_SETS} sets.`, 'Split it in two.');
      section.sets.length = MOST_SETS;
      return section;
    }
    if (items === null) while (reader.at < to && source.text.charAt(reader.at) !== ',') reader.at++;
    if (source.text.charAt(reader.at) === ',') {
      reader.at++;
      skipSpace(reader);
      if (reader.at >= to) report(source, to - 1, 'There is nothing behind this comma.', MEND);
    }
  }
  return section;
};
