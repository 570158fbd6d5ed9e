import type { PrescribedExercise, Reason } from '../program/program.ts';
import { DEFAULT_REASON, DEFAULT_ROLE, ROLES, TYPED } from './defaults.ts';
import { SUPERSET, isBareSlug } from './line-kinds.ts';
import { atEnd, rest, skipSpace, take, type LineReader } from './line-reader.ts';
import { parseSets } from './parse-sets.ts';
import { shown } from './problem.ts';
import { readValues } from './reason-values.ts';
import { takeQuoted } from './quoted.ts';

/** Finds the slug behind a name somebody typed; null when there is none. */
export type FindExercise = (name: string) => string | null;

const EXAMPLE = 'Write an exercise as `barbell-squat: 3 x 5 @ 80 kg, rest 180 s`.';
const ROLE = new RegExp(`\\((${ROLES.join('|')})\\)\\s*$`, 'i');

/** Longer names are nobody's. */
const MOST_NAME = 120;

/** The slug of a name, with the superset in front of it when there is one. */
const named = (name: string, find: FindExercise): { slug: string; superset: string | null } | null => {
  if (isBareSlug(name)) return { slug: name, superset: null };
  const space = name.indexOf(' ');
  const letter = name.slice(0, Math.max(space, 0));
  const behind = SUPERSET.test(letter) ? name.slice(space).trim() : null;
  if (behind !== null && isBareSlug(behind)) return { slug: behind, superset: letter };
  if (name.length > MOST_NAME) return null;
  const whole = find(name);
  if (whole !== null) return { slug: whole, superset: null };
  const slug = behind === null ? null : find(behind);
  return slug === null ? null : { slug, superset: letter };
};

type Head = { slug: string; superset: string | null; role: PrescribedExercise['role'] };

const roleOf = (text: string): PrescribedExercise['role'] | null => {
  const match = ROLE.exec(text);
  return ROLES.find((role) => role === match?.[1]?.toLowerCase()) ?? null;
};

/** `A "odd slug" (main):` up to the colon; null, with a report, when it cannot be read. */
const readHead = (reader: LineReader, find: FindExercise): Head | null => {
  const start = reader.at;
  const quoted: string[] = [];
  const letter = take(reader, /[A-Z][0-9]?\s+(?=")/y)?.[0].trim() ?? null;
  for (let text = takeQuoted(reader); text !== null; text = takeQuoted(reader)) {
    quoted.push(text);
    skipSpace(reader);
  }
  const plain = take(reader, /[^:"]*/y)?.[0] ?? '';
  if (!take(reader, /:/y)) {
    reader.report(`Expected a colon behind the exercise, found ${shown(rest(reader))}.`, EXAMPLE);
    return null;
  }
  const role = roleOf(plain);
  const name = (role === null ? plain : plain.replace(ROLE, '')).trim();
  const groups = letter === null ? quoted : [letter, ...quoted];
  if (groups.length > (name === '' ? 2 : 1) || (groups.length === 0 && name === '')) {
    reader.report(`Expected one exercise, found ${shown(reader.text)}.`, EXAMPLE, start);
    return null;
  }
  if (name === '')
    return {
      slug: groups.at(-1) ?? '',
      superset: groups.length === 2 ? (groups[0] ?? null) : null,
      role: role ?? DEFAULT_ROLE,
    };
  const found =
    groups.length === 1
      ? { slug: isBareSlug(name) ? name : find(name.slice(0, MOST_NAME)), superset: groups[0] ?? null }
      : named(name, find);
  if (found === null || found.slug === null) {
    reader.report(
      `No exercise is called ${shown(name)}.`,
      'Write its slug, such as `barbell-squat`, or a name of the catalogue.',
      start,
    );
    return null;
  }
  return { slug: found.slug, superset: found.superset, role: role ?? DEFAULT_ROLE };
};

/** One exercise with its sets; null when not even its name can be read. */
export const parseExercise = (reader: LineReader, find: FindExercise): PrescribedExercise | null => {
  const head = readHead(reader, find);
  if (head === null) return null;
  const exercise: PrescribedExercise = {
    ...head,
    sets: [],
    tempo: null,
    reason: { ...DEFAULT_REASON },
    alternatives: [],
  };
  parseSets(reader, exercise);
  return exercise;
};

/** `[code] {values} text`, as reasons and notes are written; code and values may be left out. */
export const readReason = (reader: LineReader): Reason => {
  skipSpace(reader);
  const open = reader.at;
  let code = TYPED;
  if (take(reader, /\[/y)) {
    const said = takeQuoted(reader) ?? take(reader, /[^[\]]+/y)?.[0].trim() ?? null;
    if (said === null || !take(reader, /\s*\]\s*/y)) {
      reader.report(
        'Expected a code in square brackets.',
        'Write it as `[deload.none]`, or the text in quotation marks.',
        open,
      );
      reader.at = open;
    } else code = said;
  }
  const values = code === TYPED && reader.at === open ? null : readValues(reader);
  return { code, text: readToEnd(reader), ...(values === null ? {} : { values }) };
};

/** The rest of the line: in quotation marks, or as it is. */
export const readToEnd = (reader: LineReader): string => {
  skipSpace(reader);
  const start = reader.at;
  const quoted = takeQuoted(reader);
  if (quoted !== null && rest(reader).trim() === '') return quoted;
  reader.at = reader.text.length;
  return reader.text.slice(start).trim();
};

const readAlternatives = (reader: LineReader, exercise: PrescribedExercise, find: FindExercise): void => {
  for (;;) {
    skipSpace(reader);
    const at = reader.at;
    const name = takeQuoted(reader);
    const plain = name === null ? (take(reader, /[^,"]+/y)?.[0].trim() ?? '') : '';
    const slug = name ?? (isBareSlug(plain) ? plain : find(plain.slice(0, MOST_NAME)));
    if (slug === null)
      reader.report(`No exercise is called ${shown(plain)}.`, 'Write slugs with commas between them.', at);
    else exercise.alternatives.push(slug);
    skipSpace(reader);
    if (take(reader, /,/y)) continue;
    if (!atEnd(reader))
      reader.report(`Expected a comma, found ${shown(rest(reader))}.`, 'Write `or front-squat, leg-press`.');
    return;
  }
};

const readWhy = (reader: LineReader, exercise: PrescribedExercise): void => {
  const at = reader.at;
  const span = take(reader, /\s*(?:(\d+)(?:\s*-\s*(\d+))?)?\s*:/y);
  if (!span) return reader.report(`Expected a colon, found ${shown(rest(reader))}.`, 'Write `why 1-3: the reason`.');
  const from = span[1] === undefined ? 1 : Number(span[1]);
  const to = span[2] === undefined ? (span[1] === undefined ? exercise.sets.length : from) : Number(span[2]);
  if (from < 1 || to < from || to > exercise.sets.length)
    return reader.report(
      `This exercise has ${exercise.sets.length} sets, so there is no set ${from < 1 || from > exercise.sets.length ? from : to}.`,
      'Number the sets as they stand in the line above.',
      at,
    );
  const { code, values, text } = readReason(reader);
  const why = values === undefined && code !== TYPED ? `[${code}] ${text}` : text;
  for (const set of exercise.sets.slice(from - 1, to))
    Object.assign(set, values === undefined ? { why } : { why, because: { code, values } });
};

/** A line under an exercise: why it was chosen, what could stand in, how its loads came about. */
export const parseDetail = (reader: LineReader, exercise: PrescribedExercise, find: FindExercise): void => {
  const word = take(reader, /because|or|why/iy)?.[0].toLowerCase();
  if (word === 'because') exercise.reason = readReason(reader);
  else if (word === 'or') readAlternatives(reader, exercise, find);
  else readWhy(reader, exercise);
};
