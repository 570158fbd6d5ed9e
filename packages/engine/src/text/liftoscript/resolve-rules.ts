import { findAnywhere, findEntry } from './find-entry.ts';
import type { Progression } from './imported-program.ts';
import type { Entry } from './outline.ts';
import { amountOf, type ReadRule, type StateValue } from './read-progress.ts';
import { recognise } from './script/recognise.ts';
import type { Step, Value } from './script/steps.ts';
import { report, type Source } from './source.ts';
import { keyOf, type Timetable } from './timetable.ts';

const MOST_LINKS = 20;

const whole = (value: Value | undefined): number | null =>
  value && value.unit === null && /^\d{1,6}$/.test(value.amount) ? Number(value.amount) : null;

/** `lp(5lb, 2, 0, 10%, 3)`, `dp(5lb, 8, 12)`, `sum(30, 5lb)`; null when the values are of another kind. */
const builtIn = (name: 'lp' | 'dp' | 'sum', values: readonly Value[]): Progression | null => {
  const [first, second, third, fourth, fifth] = values;
  if (name === 'sum') {
    const reps = whole(first);
    const increase = amountOf(second);
    return reps !== null && increase ? { rule: 'rep_sum', reps, increase } : null;
  }
  const increase = amountOf(first);
  if (!increase) return null;
  if (name === 'dp') {
    const min = whole(second);
    const max = whole(third);
    return min !== null && max !== null ? { rule: 'double', increase, min, max } : null;
  }
  const decrease = amountOf(fourth);
  const successes = second === undefined ? 1 : whole(second);
  const failures = fifth === undefined ? (decrease ? 1 : 0) : whole(fifth);
  return successes !== null && failures !== null && (fourth === undefined || decrease)
    ? { rule: 'linear', increase, successes, decrease, failures: decrease ? failures : 0 }
    : null;
};

type Script = { state: StateValue[]; steps: Step[] };
type RuleOf = (entry: Entry) => ReadRule | null;

const merged = (inner: readonly StateValue[], outer: readonly StateValue[]): StateValue[] => [
  ...inner.map((value) => outer.find(({ name }) => name === value.name) ?? value),
  ...outer.filter(({ name }) => !inner.some((value) => value.name === name)),
];

/** Looks up whose script a rule is; null, with a report, when there is none. */
const scriptOf = (source: Source, timetable: Timetable, rule: ReadRule, ruleOf: RuleOf): Script | null => {
  let state: StateValue[] = [];
  let current: ReadRule | null = rule;
  for (let links = 0; links < MOST_LINKS && current; links++) {
    if (current.kind === 'odd') return null;
    if (current.kind === 'steps') return { state: merged(current.state, state), steps: current.steps };
    if (current.kind !== 'reuse') break;
    const { of } = current;
    state = merged(current.state, state);
    const owner = findAnywhere(timetable, of, (entry) => ruleOf(entry) !== null);
    current = owner ? ruleOf(owner) : null;
  }
  report(
    source,
    rule.kind === 'reuse' ? rule.at : 0,
    'There is no script of that name.',
    'Name an exercise whose rule is custom() {~ … ~}.',
  );
  return null;
};

const once = <K, T>(memory: Map<K, T>, key: K, compute: (key: K) => T): T => {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const answer = compute(key);
  memory.set(key, answer);
  return answer;
};

export type RuleResolver = {
  progression: (entry: Entry, week: number) => Progression | null;
  during: (entry: Entry, week: number) => Step[] | null;
};

export const ruleResolver = (source: Source, timetable: Timetable): RuleResolver => {
  const elsewhereOf =
    (ruleOf: RuleOf) =>
    (key: string): Entry | null =>
      timetable.byKey.get(key)?.find((line) => (ruleOf(line)?.kind ?? 'none') !== 'none') ?? null;
  /** The line whose rule holds: this one's, that of the same exercise elsewhere, or of the one it reuses. */
  const ownerOf = (entry: Entry, week: number, ruleOf: RuleOf, owners: Map<string, Entry | null>): Entry | null => {
    let here: Entry | null = entry;
    for (let links = 0; links < MOST_LINKS && here; links++) {
      if (ruleOf(here)) return here;
      const elsewhere = once(owners, keyOf(here), elsewhereOf(ruleOf));
      if (elsewhere) return elsewhere;
      here = here.exercise.reuse ? findEntry(timetable, here.exercise.reuse, week) : null;
    }
    return null;
  };
  const progressOf: RuleOf = ({ exercise }) => exercise.progress;
  const updateOf: RuleOf = ({ exercise }) => exercise.update;
  const progressOwners = new Map<string, Entry | null>();
  const updateOwners = new Map<string, Entry | null>();
  const progressions = new Map<Entry, Progression | null>();
  const updates = new Map<Entry, Step[] | null>();

  const computeProgression = (owner: Entry): Progression | null => {
    const rule = owner.exercise.progress;
    if (!rule || rule.kind === 'odd') return null;
    if (rule.kind === 'none') return { rule: 'none' };
    if (rule.kind === 'built_in') {
      const known = builtIn(rule.name, rule.arguments);
      if (!known)
        report(
          source,
          rule.at,
          `The values of ${rule.name}() are not understood.`,
          'Write lp(5lb), dp(5lb, 8, 12) or sum(30, 5lb).',
        );
      return known;
    }
    const script = scriptOf(source, timetable, rule, progressOf);
    if (!script) return null;
    const state = new Map(script.state.map(({ name, value }) => [name, value]));
    return recognise(script.steps, state) ?? { rule: 'steps', state: script.state, steps: script.steps };
  };
  const computeUpdate = (owner: Entry): Step[] | null => {
    const rule = owner.exercise.update;
    return rule && rule.kind !== 'none' ? (scriptOf(source, timetable, rule, updateOf)?.steps ?? null) : null;
  };
  return {
    progression: (entry, week) => {
      const owner = ownerOf(entry, week, progressOf, progressOwners);
      return owner && once(progressions, owner, computeProgression);
    },
    during: (entry, week) => {
      const owner = ownerOf(entry, week, updateOf, updateOwners);
      return owner && once(updates, owner, computeUpdate);
    },
  };
};
