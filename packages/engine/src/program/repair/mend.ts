import type { Catalog } from '../../catalog/exercise.ts';
import type { Rule } from '../lint/subject.ts';
import type { Profile } from '../profile.ts';
import type { Program, Severity } from '../program.ts';
import { draftOf, withMinutes, type Draft } from './draft.ts';
import { editCost } from './edit-cost.ts';
import { inspectorOf, type Inspected } from './inspector.ts';
import { withoutNeedless } from './needless-steps.ts';
import type { Bench, Fault, Remedy, RepairCode } from './repair-edit.ts';
import { REPAIRERS } from './repairers.ts';

/** An edit that was taken, still able to be applied to another draft. */
export type Step = {
  fault: Fault;
  remedy: Remedy;
  cost: number;
  /** Keys of the weeks it changed. */
  weeks: ReadonlySet<string>;
};

export type Mended = { before: Draft; draft: Draft; steps: Step[]; left: Fault[] };

export type MendOptions = {
  rules: readonly Rule[];
  /** What is mended; nothing of these severities may get worse either. */
  severities: ReadonlySet<Severity>;
  /** Edits that are not wanted. */
  without: ReadonlySet<RepairCode>;
  /** Workouts that stay as they are. */
  isKept: (at: { week: number; day: number }) => boolean;
  /** Most drafts that are linted to find edits, so that an answer comes whatever the program. */
  mostTries: number;
};

/** Findings that cannot be cleared at first may be once others are. */
const MOST_ROUNDS = 3;

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(REPAIRERS).map((rule, i) => [rule, i]));
const rank = ({ finding }: Fault): number => RANKS.get(finding.rule) ?? RANKS.size;

const resort = ({ lastResort }: Remedy): number => (lastResort === true ? 1 : 0);

const idsOf = ({ faults }: Inspected): Set<string> => new Set(faults.map(({ id }) => id));

const changedWeeks = (before: Draft, after: Draft): Set<string> => {
  const [old, now] = [new Set(before.weeks), new Set(after.weeks)];
  return new Set(
    [...before.weeks.filter((week) => !now.has(week)), ...after.weeks.filter((week) => !old.has(week))].map(
      ({ key }) => key,
    ),
  );
};

/** Mends a program by the smallest edits that lint better, then gives back those that turn out to be needless. */
export const mend = (program: Program, profile: Profile, catalog: Catalog, options: MendOptions): Mended => {
  const rules = options.rules.filter((rule) => options.severities.has(rule.severity));
  const before = draftOf(program);
  const { subject, first, look } = inspectorOf(before, profile, catalog, rules);
  const minuted = (old: Draft, now: Draft): Draft => withMinutes(old, now, subject.find, profile.sessionMinutes);

  const kept = before.weeks.flatMap(({ week, workouts }) =>
    workouts.filter(({ day }) => options.isKept({ week, day })),
  );
  const keepsThem = (draft: Draft): boolean => {
    const workouts = new Set(draft.weeks.flatMap((week) => week.workouts));
    return kept.every((workout) => workouts.has(workout));
  };

  let tries = 0;
  let now = first;
  const steps: Step[] = [];

  /** Takes the cheapest remedy that clears the fault and brings none. */
  const clear = (fault: Fault): boolean => {
    const { draft } = now;
    const known = idsOf(now);
    const tried = (next: Draft): Inspected | null => (tries++ < options.mostTries ? look(next, now) : null);
    const noWorse = (next: Draft): boolean => tried(next)?.faults.every(({ id }) => known.has(id)) ?? false;
    const bench: Bench = { draft, subject, profile, catalog, noWorse };
    const remedies = (REPAIRERS[fault.finding.rule]?.(fault, bench) ?? [])
      .filter((remedy) => !options.without.has(remedy.code))
      .map((remedy) => ({ remedy, next: minuted(draft, remedy.apply(draft)) }))
      .filter(({ next }) => keepsThem(next))
      .map(({ remedy, next }) => ({ remedy, next, cost: Math.max(1, editCost(draft, next)) }))
      .toSorted((a, b) => resort(a.remedy) - resort(b.remedy) || a.cost - b.cost);
    for (const { remedy, next, cost } of remedies) {
      const after = tried(next);
      if (after === null) return false;
      if (after.faults.some(({ id }) => id === fault.id || !known.has(id))) continue;
      steps.push({ fault, remedy, cost, weeks: changedWeeks(draft, next) });
      now = after;
      return true;
    }
    return false;
  };

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const hopeless = new Set<string>();
    const taken = steps.length;
    for (;;) {
      const [next] = now.faults.filter((fault) => !hopeless.has(fault.id)).toSorted((a, b) => rank(a) - rank(b));
      if (next === undefined) break;
      if (!clear(next)) hopeless.add(next.id);
    }
    if (hopeless.size === 0 || steps.length === taken) break;
  }

  const allowed = idsOf(now);
  const needed = withoutNeedless(before, steps, now, (each, done) => {
    const without = look(minuted(done.draft, each), done);
    return without.faults.every(({ id }) => allowed.has(id)) ? without : null;
  });
  const draft =
    needed.length === steps.length
      ? now.draft
      : minuted(
          before,
          needed.reduce((each, { remedy }) => remedy.apply(each), before),
        );
  return { before, draft, steps: needed, left: inspectorOf(draft, profile, catalog, rules).first.faults };
};
