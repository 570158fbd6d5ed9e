import { MOST_CHARACTERS } from '../problem.ts';
import { findEntry } from './find-entry.ts';
import type { ImportedDay, ImportedExercise, ImportedProgram, ImportedSet, ImportedWeek } from './imported-program.ts';
import { outlineOf, type Entry, type Outline } from './outline.ts';
import { referenceOf } from './read-exercise.ts';
import { ruleResolver, type RuleResolver } from './resolve-rules.ts';
import { setResolver, type ResolvedSets } from './resolve-sets.ts';
import { countLines, lineAt, report, sourceOf, type Source } from './source.ts';
import { keyOf, timetableOf, type Timetable } from './timetable.ts';

/** The slug of an exercise as Liftosaur writes it, `Bench Press, Dumbbell`; null when none is sure. */
export type FindByName = (name: string) => string | null;

const MOST_EXERCISES = 20_000;

/** Only the code of a Markdown page, on the lines where it stands. */
const codeOf = (text: string): string => {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  if (!lines.some((line) => line.trimEnd() === '```liftoscript')) return lines.join('\n');
  let code = false;
  return lines
    .map((line) => {
      if (line.startsWith('```')) {
        code = line.trimEnd() === '```liftoscript';
        return '';
      }
      return code ? line : '';
    })
    .join('\n');
};

type Parts = {
  source: Source;
  timetable: Timetable;
  setsOf: (entry: Entry, week: number) => ResolvedSets;
  rules: RuleResolver;
  slugOf: FindByName;
  /** What was last said of each exercise, which holds until something else is. */
  described: Map<string, string[]>;
};

const descriptionsOf = ({ timetable, described, source }: Parts, entry: Entry, week: number): string[] => {
  const key = keyOf(entry);
  if (entry.descriptions.length === 0) return described.get(key) ?? [];
  const descriptions = entry.descriptions.flatMap((text) => {
    const reference = referenceOf(text, entry.exercise.at);
    if (!reference) return text === '' ? [] : [text];
    const target = findEntry(timetable, reference, week);
    if (!target)
      report(
        source,
        entry.exercise.at,
        `It is not clear whose description ...${reference.name} means.`,
        'Name one exercise of this week with its label, or write the description itself.',
      );
    return target?.descriptions.filter((each) => each !== '' && !each.startsWith('...')) ?? [];
  });
  described.set(key, descriptions);
  return descriptions;
};

const withRests = (warmUps: ImportedSet[] | null, rests: readonly number[]): ImportedSet[] | null =>
  warmUps?.map((set, index) => ({ ...set, restSeconds: rests[index] ?? rests.at(-1) ?? set.restSeconds })) ?? null;

const splitName = (written: string): { name: string; equipment: string | null } => {
  const comma = written.lastIndexOf(',');
  return comma < 0
    ? { name: written, equipment: null }
    : { name: written.slice(0, comma).trim(), equipment: written.slice(comma + 1).trim() };
};

const exerciseOf = (parts: Parts, entry: Entry, week: number): ImportedExercise => {
  const { exercise } = entry;
  const sets = parts.setsOf(entry, week);
  const written = exercise.names[exercise.currentName] ?? '';
  if (sets.schemes.length === 0)
    report(parts.source, exercise.at, 'This exercise has no sets.', 'Write them, as in `Squat / 3x5`.');
  return {
    ...splitName(written),
    label: exercise.label,
    slug: parts.slugOf(written),
    ladder: exercise.names.length > 1 ? exercise.names.map((name) => ({ name, slug: parts.slugOf(name) })) : [],
    superset: exercise.superset,
    schemes: sets.schemes,
    currentScheme: sets.current,
    warmUps: withRests(sets.warmUps, entry.warmUpRests),
    progression: parts.rules.progression(entry, week),
    during: parts.rules.during(entry, week),
    descriptions: descriptionsOf(parts, entry, week),
    tags: exercise.tags,
    line: lineAt(parts.source, exercise.at) + 1,
  };
};

const weeksOf = (outline: Outline, parts: Parts): ImportedWeek[] => {
  let left = MOST_EXERCISES;
  return outline.weeks.map((week, index) => ({
    name: week.name,
    description: week.description,
    days: week.days.map((day, dayIndex): ImportedDay => {
      const exercises: ImportedExercise[] = [];
      for (const entry of parts.timetable.inDay(index, dayIndex)) {
        if (parts.timetable.isTemplate(entry)) {
          // Read all the same, so that its mistakes are told.
          parts.setsOf(entry, index);
          parts.rules.progression(entry, index);
          continue;
        }
        left--;
        if (left === 0)
          report(
            parts.source,
            entry.exercise.at,
            `The program comes to more than ${MOST_EXERCISES} exercises.`,
            'Split it in two.',
          );
        if (left > 0) exercises.push(exerciseOf(parts, entry, index));
      }
      return { name: day.name, description: day.description, exercises };
    }),
  }));
};

/** Asks for each name once, and never for a name nobody would give. */
const remembering = (find: FindByName): FindByName => {
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const slug = name === '' || name.length > 120 ? null : find(name);
    known.set(name, slug);
    return slug;
  };
};

/** Reads a program written in Liftoscript, or a Markdown page with one; never throws, and names what it did not understand. */
export const importLiftoscript = (text: string, find: FindByName): ImportedProgram => {
  const source = sourceOf(text.length > MOST_CHARACTERS ? '' : codeOf(text));
  if (text.length > MOST_CHARACTERS)
    report(source, 0, `The text has more than ${MOST_CHARACTERS} characters.`, 'Split it into several programs.');
  const outline = outlineOf(source);
  const timetable = timetableOf(outline);
  const parts: Parts = {
    source,
    timetable,
    setsOf: setResolver(source, timetable),
    rules: ruleResolver(source, timetable),
    slugOf: remembering(find),
    described: new Map(),
  };
  const weeks = weeksOf(outline, parts);
  return {
    weeks,
    remarks: outline.remarks.filter((remark) => remark !== ''),
    problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
    lines: countLines(source),
  };
};
