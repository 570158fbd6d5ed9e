import type { Catalog } from '../../catalog/exercise.ts';
import type { Rule } from '../lint/subject.ts';
import type { Profile } from '../profile.ts';
import type { Program, Severity } from '../program.ts';
import { draftOf, withMinutes, type Draft } from './draft.ts';
import { editCost } from './edit-cost.ts';
import { inspect } from './inspect.ts';
import type { Bench, Fault, Remedy, RepairCode } from './repair-edit.ts';
import { REPAIRERS } from './repairers.ts';

/** An edit that was taken, still able to be applied to another draft. */
export type Step = { fault: Fault; remedy: Remedy; cost: number };

export type Mended = { before: Draft; draft: Draft; steps: Step[]; left: Fault[]; tries: number };

export type MendOptions = {
  rules: readonly Rule[];
  /** What is mended; nothing of these severities may get worse either. */
  severities: ReadonlySet<Severity>;
  /** Edits that are not wanted. */
  without: ReadonlySet<RepairCode>;
  /** Most drafts that are linted, so that an answer comes whatever the program. */
  mostTries: number;
};

/** Findings that cannot be cleared at first may be once others are. */
const MOST_ROUNDS = 3;

/** Mends a program by the smallest edits that lint better, then gives back those that turn out to be needless. */
export const mend = (program: Program, profile: Profile, catalog: Catalog, options: MendOptions): Mended => {
  const rules = options.rules.filter((rule) => options.severities.has(rule.severity));
  const before = draftOf(program);
  const order = new Map(Object.keys(REPAIRERS).map((rule, i) => [rule, i]));
  const rank = (fault: Fault): number => order.get(fault.finding.rule) ?? order.size;
  const look = (draft: Draft) => inspect(draft, profile, catalog, rules);
  let tries = 0;
  const faultsOf = (draft: Draft): Fault[] => {
    tries++;
    return look(draft).faults;
  };
  const first = look(before);
  const find = first.subject.find;
  const applied = (draft: Draft, remedy: Remedy): Draft =>
    withMinutes(draft, remedy.apply(draft), find, profile.sessionMinutes);

  let draft = before;
  let { subject, faults } = first;
  let steps: Step[] = [];

  /** Takes the cheapest remedy that clears the fault and brings none. */
  const clear = (fault: Fault): boolean => {
    const known = new Set(faults.map((each) => each.id));
    const bench: Bench = {
      draft,
      subject,
      profile,
      catalog,
      noWorse: (other) => tries < options.mostTries && faultsOf(other).every((each) => known.has(each.id)),
    };
    const remedies = (REPAIRERS[fault.finding.rule]?.(fault, bench) ?? [])
      .filter((remedy) => !options.without.has(remedy.code))
      .map((remedy) => ({ remedy, next: applied(draft, remedy) }))
      .map(({ remedy, next }) => ({ remedy, next, cost: Math.max(1, editCost(draft, next)) }))
      .toSorted((a, b) => a.cost - b.cost);
    for (const { remedy, next, cost } of remedies) {
      if (tries >= options.mostTries) return false;
      const after = faultsOf(next);
      if (after.some((each) => each.id === fault.id || !known.has(each.id))) continue;
      steps.push({ fault, remedy, cost });
      draft = next;
      ({ subject, faults } = look(next));
      return true;
    }
    return false;
  };

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const hopeless = new Set<string>();
    const taken = steps.length;
    for (;;) {
      const [next] = faults.filter((fault) => !hopeless.has(fault.id)).toSorted((a, b) => rank(a) - rank(b));
      if (next === undefined) break;
      if (!clear(next)) hopeless.add(next.id);
    }
    if (hopeless.size === 0 || steps.length === taken) break;
  }

  const known = new Set(faults.map((each) => each.id));
  const replay = (list: readonly Step[]): Draft => list.reduce((each, { remedy }) => applied(each, remedy), before);
  for (let at = steps.length - 1; at >= 0; at--) {
    const fewer = steps.toSpliced(at, 1);
    const without = replay(fewer);
    if (!faultsOf(without).every((each) => known.has(each.id))) continue;
    // What could not be given back before may be now.
    steps = fewer;
    draft = without;
    at = steps.length;
  }
  return { before, draft, steps, left: look(draft).faults, tries };
};
