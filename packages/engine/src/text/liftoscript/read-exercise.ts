import { readRule, type ReadRule } from './read-progress.ts';
import { readSetSection, type ReadSet, type SetDetails, type SetSection } from './read-sets.ts';
import { report, type Source } from './source.ts';
import type { Statement } from './statements.ts';

/** Which exercise is meant: `...t1: Squat[2:1]`. */
export type Reference = { name: string; week: number | null; day: number | null; at: number };

/** One line of a program as written, before anything it refers to is looked up. */
export type ReadExercise = {
  label: string | null;
  /** `Bench Press, Dumbbell`; the movements of a ladder one by one. */
  names: string[];
  currentName: number;
  order: number | null;
  /** Weeks it is repeated in, 1-based. */
  repeat: { from: number; to: number } | null;
  reuse: Reference | null;
  template: boolean;
  schemes: SetSection[];
  details: SetDetails;
  /** Null when nothing is said of warm-ups. */
  warmUps: ReadSet[] | null;
  superset: string | null;
  progress: ReadRule | null;
  update: ReadRule | null;
  tags: number[];
  at: number;
};

type Section = { from: number; to: number };

/** The sections between slashes; a slash within a script or brackets is none. */
const sectionsOf = ({ text }: Source, { from, to }: Statement): Section[] => {
  const sections: Section[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '{' && text.charAt(at + 1) === '~') {
      const close = text.indexOf('~}', at);
      at = close < 0 || close >= to ? to : close + 1;
    } else if (sign === '(' || sign === '{' || sign === '[') depth++;
    else if (sign === ')' || sign === '}' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === '/' && depth === 0) {
      sections.push({ from: start, to: at });
      start = at + 1;
    }
  }
  sections.push({ from: start, to });
  return sections;
};

/** Without the spaces and continuation signs around it. */
const trimmed = ({ text }: Source, { from, to }: Section): Section => {
  let start = from;
  let end = to;
  while (start < end && /[\s\\]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end--;
  return { from: start, to: end };
};

const WEEKS = String.raw`(\d{1,4})\s*-\s*(\d{1,4})`;
const BRACKETS = new RegExp(String.raw`^([^[\]]*)\[\s*(?:(\d{1,4})\s*(?:,\s*${WEEKS}\s*)?|${WEEKS}\s*)\]$`);
const LABEL = /^([^:|]{1,60}?)\s*:\s*/;

const readHead = (source: Source, section: Section, exercise: ReadExercise): void => {
  const written = source.text.slice(section.from, Math.min(section.to, section.from + 2000));
  const brackets = BRACKETS.exec(written);
  if (brackets) {
    // `[2-3]` alone is a span of weeks, `[2]` an order, `[2,1-8]` both.
    if (brackets[2] !== undefined) exercise.order = Number(brackets[2]);
    const from = brackets[3] ?? brackets[5];
    if (from !== undefined) exercise.repeat = { from: Number(from), to: Number(brackets[4] ?? brackets[6]) };
  } else if (/[[\]]/.test(written))
    report(
      source,
      section.from,
      'The square brackets are not understood.',
      'Write `[1-4]` for weeks, `[2]` for an order or `[2,1-4]`.',
    );
  let name = (brackets?.[1] ?? written.replace(/\[[^\]]*\]?/g, '')).trim();
  const label = LABEL.exec(name);
  if (label) {
    exercise.label = label[1] ?? '';
    name = name.slice(label[0].length);
  }
  exercise.names = name.split('|').map((each, index) => {
    if (each.trim().startsWith('!')) exercise.currentName = index;
    return each.trim().replace(/^!\s*/, '');
  });
  if (exercise.names.some((each) => each === '' || each.length > 120))
    report(source, section.from, 'Expected the name of an exercise.', 'Write it as `Squat / 3x5`.');
};

const REFERENCE = /^\.\.\.\s*([^[\]]+?)\s*(?:\[\s*(\d{1,4})\s*(?::\s*(\d{1,4})\s*)?\])?$/;

/** `Squat`, `Squat[day]`, `Squat[week:day]`, with the dots in front. */
export const referenceOf = (text: string, at: number): Reference | null => {
  const match = REFERENCE.exec(text.slice(0, 300));
  if (!match) return null;
  const [, name = '', first, second] = match;
  if (second !== undefined) return { name, week: Number(first), day: Number(second), at };
  return { name, week: null, day: first === undefined ? null : Number(first), at };
};

const readWarmUps = (source: Source, from: number, to: number): ReadSet[] => {
  if (/^\s*none\s*$/.test(source.text.slice(from, Math.min(to, from + 40)))) return [];
  return readSetSection(source, from, to).sets.map((set) => ({ ...set, kind: 'warm_up' }));
};

const readProperty = (source: Source, exercise: ReadExercise, word: string, from: number, to: number): void => {
  const said = source.text.slice(from, Math.min(to, from + 200)).trim();
  if (word === 'progress') exercise.progress = readRule(source, from, to);
  else if (word === 'update') exercise.update = readRule(source, from, to);
  else if (word === 'warmup') exercise.warmUps = readWarmUps(source, from, to);
  else if (word === 'superset' && said !== '') exercise.superset = said;
  else if (word === 'used' && said === 'none') exercise.template = true;
  else if (word === 'id' && /^tags\([\d,\s]*\)$/.test(said)) exercise.tags = (said.match(/\d+/g) ?? []).map(Number);
  else
    report(
      source,
      from,
      `"${word}: ${said.slice(0, 30)}" is not known.`,
      'Known are progress, update, warmup, superset, used: none and id: tags(1).',
      to,
    );
};

const PROPERTY = /^([a-z]+)\s*:\s*/;

const readSection = (source: Source, exercise: ReadExercise, section: Section): void => {
  const start = source.text.slice(section.from, Math.min(section.to, section.from + 300));
  if (start === '')
    return report(source, section.from, 'There is nothing behind this slash.', 'Write sets, such as `3x5`.');
  const property = PROPERTY.exec(start);
  if (property) return readProperty(source, exercise, property[1] ?? '', section.from + property[0].length, section.to);
  if (start.startsWith('...')) {
    exercise.reuse = referenceOf(start, section.from);
    if (!exercise.reuse)
      report(
        source,
        section.from,
        'It is not clear which exercise is meant.',
        'Write `...Squat`, `...Squat[2]` or `...Squat[1:2]`.',
      );
    return;
  }
  const sets = readSetSection(source, section.from, section.to);
  if (sets.sets.length > 0) exercise.schemes.push(sets);
  exercise.details = { ...exercise.details, ...sets.details };
};

/** More schemes than this are no program, and would use up the memory. */
const MOST_SCHEMES = 30;

/** Reads one exercise; what is not understood is reported and passed over. */
export const readExercise = (source: Source, statement: Statement): ReadExercise => {
  const exercise: ReadExercise = {
    label: null,
    names: [],
    currentName: 0,
    order: null,
    repeat: null,
    reuse: null,
    template: false,
    schemes: [],
    details: {},
    warmUps: null,
    superset: null,
    progress: null,
    update: null,
    tags: [],
    at: statement.from,
  };
  const [head, ...sections] = sectionsOf(source, statement);
  readHead(source, trimmed(source, head ?? statement), exercise);
  for (const section of sections) readSection(source, exercise, trimmed(source, section));
  if (exercise.schemes.length > MOST_SCHEMES) {
    report(source, statement.from, `An exercise has at most ${MOST_SCHEMES} schemes.`, 'Split it in two.');
    exercise.schemes.length = MOST_SCHEMES;
  }
  return exercise;
};
