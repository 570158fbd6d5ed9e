import { findEntry } from './find-entry.ts';
import type { ImportedSet } from './imported-program.ts';
import type { Entry } from './outline.ts';
import type { ReadSet, SetDetails } from './read-sets.ts';
import { report, type Source } from './source.ts';
import type { Timetable } from './timetable.ts';

/** The sets of an exercise with everything it takes from others. */
export type ResolvedSets = {
  schemes: ImportedSet[][];
  current: number;
  warmUps: ImportedSet[] | null;
  /** What was said for all sets, for whoever reuses this one. */
  details: SetDetails;
};

const NOTHING: ResolvedSets = { schemes: [], current: 0, warmUps: null, details: {} };
const PLAIN: Omit<ImportedSet, 'kind' | 'min' | 'max'> = {
  load: null,
  percent: null,
  rpe: null,
  restSeconds: null,
  seconds: null,
  openEnded: false,
  auto: false,
  repeatable: false,
  askLoad: false,
  askRpe: false,
  label: null,
};

const MOST_LINKS = 20;
/** Sets in all that a program may come to. */
const MOST_SETS = 100_000;

/** A load said closer to the set takes the place of a percentage said further away, and the other way round. */
const over = (far: SetDetails, near: SetDetails): SetDetails => {
  const kept = { ...far };
  if (near.load !== undefined && near.percent === undefined) delete kept.percent;
  if (near.percent !== undefined && near.load === undefined) delete kept.load;
  return { ...kept, ...near };
};

const completed = (set: ReadSet, details: SetDetails): ImportedSet => {
  const { kind, min, max, ...own } = set;
  return { ...PLAIN, ...over(details, own), kind, min, max };
};

const overridden = (set: ImportedSet, details: SetDetails): ImportedSet => {
  const { kind, min, max, ...own } = set;
  return {
    ...PLAIN,
    ...over(own, details),
    ...(details.load && details.percent === undefined ? { percent: null } : {}),
    ...(details.percent !== undefined && !details.load ? { load: null } : {}),
    kind,
    min,
    max,
  };
};

/** Sets alike stay one object, as they were read. */
const each = <A extends object>(sets: readonly A[], change: (set: A) => ImportedSet): ImportedSet[] => {
  const changed = new Map<A, ImportedSet>();
  return sets.map((set) => {
    const known = changed.get(set) ?? change(set);
    changed.set(set, known);
    return known;
  });
};

export const setResolver = (source: Source, timetable: Timetable): ((entry: Entry, week: number) => ResolvedSets) => {
  const known = new Map<Entry, Map<number, ResolvedSets>>();
  let left = MOST_SETS;
  const spend = (entry: Entry, count: number): boolean => {
    if (left >= 0 && left < count)
      report(source, entry.exercise.at, `The program comes to more than ${MOST_SETS} sets.`, 'Split it in two.');
    left -= count;
    return left >= 0;
  };

  const baseOf = (entry: Entry, week: number, links: number): ResolvedSets | null => {
    const { reuse } = entry.exercise;
    if (!reuse) return null;
    const target = findEntry(timetable, reuse, week);
    if (target && links < MOST_LINKS) return resolve(target, reuse.week === null ? week : reuse.week - 1, links + 1);
    report(
      source,
      reuse.at,
      target ? `...${reuse.name} goes round in a circle.` : `It is not clear whose sets ...${reuse.name} means.`,
      'Name one exercise or template of the same week with its label, or write `...Name[week:day]`.',
    );
    return null;
  };

  const compute = (entry: Entry, week: number, links: number): ResolvedSets => {
    const { exercise } = entry;
    const base = baseOf(entry, week, links) ?? NOTHING;
    const details = over(base.details, exercise.details);
    const own = exercise.schemes.map(({ sets }) => sets);
    const says = Object.keys(exercise.details).length > 0;
    const count = (own.length > 0 ? own : says ? base.schemes : []).reduce((sum, sets) => sum + sets.length, 0);
    if (!spend(entry, count)) return NOTHING;
    const schemes =
      own.length > 0
        ? own.map((sets) => each(sets, (set) => completed(set, details)))
        : says
          ? base.schemes.map((sets) => each(sets, (set) => overridden(set, exercise.details)))
          : base.schemes;
    const current = own.length > 0 ? exercise.schemes.findIndex((scheme) => scheme.current) : base.current;
    return {
      schemes,
      current: Math.max(current, 0),
      warmUps: exercise.warmUps?.map((set) => completed(set, {})) ?? base.warmUps,
      details,
    };
  };

  const resolve = (entry: Entry, week: number, links = 0): ResolvedSets => {
    const weeks = known.get(entry) ?? new Map<number, ResolvedSets>();
    known.set(entry, weeks);
    const before = weeks.get(week);
    if (before) return before;
    const resolved = compute(entry, week, links);
    weeks.set(week, resolved);
    return resolved;
  };
  return (entry, week) => resolve(entry, week);
};
