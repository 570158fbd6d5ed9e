import { inGroup } from '../../../catalog/pattern-groups.ts';
import { groupShares } from '../../../volume/fractional.ts';
import type { Weekday } from '../../profile.ts';
import { timedSeconds, type Timed } from '../../time/workout-seconds.ts';
import { startingAmounts } from '../amounts.ts';
import type { DayTemplate } from '../slots.ts';
import { construct } from './construct.ts';
import type { Filling } from './filling.ts';
import type { SolveMilp } from './milp.ts';
import { refine } from './refine.ts';
import { mayPair, rampCount, type DayPlan, type Layout, type Planned, type Tightness } from './plan.ts';
import { sideOf, weekProblem, type WeekInput } from './problem.ts';

export type LayoutInput = WeekInput & {
  days: { template: DayTemplate; offset: number; weekday: Weekday }[];
  /** Ways of packing to try, loosest first. */
  tightnesses: readonly Tightness[];
  /** Looks for the best week around the constructed one; without it the constructed one stands. */
  solve: SolveMilp | null;
  /** The week of the mesocycle before, whose sets are taken over. */
  before: Filling | null;
};

const ROLE_ORDER = { main: 0, secondary: 1, accessory: 2, conditioning: 4 } as const;

/** Speed work first, mains, secondaries, then accessories: compounds before isolation, conditioning last. */
const place = ({ slot, role, chosen }: Planned): number => {
  if (slot.name === 'speed') return -1;
  const isolation = chosen.candidate.exercise.mechanic === 'isolation';
  return role === 'accessory' && isolation ? 3 : role === 'secondary' && isolation ? 2.5 : ROLE_ORDER[role];
};

const timed = (item: Planned, first: boolean, tightness: Tightness, extraReps: number): Timed => {
  const { exercise } = item.chosen.candidate;
  const start = startingAmounts(exercise, item.role, item.dose);
  const extra = exercise.measure === 'reps' && (item.role === 'main' || item.role === 'secondary') ? extraReps : 0;
  const rest = item.role === 'conditioning' ? start.rest : tightness >= 2 ? item.dose.leastRest : item.dose.rest;
  return {
    exercise,
    sets: item.sets,
    rest,
    superset: item.superset,
    amount: item.steady ?? start.high + extra,
    warmups: exercise.rampSets ? rampCount(first, tightness) : 0,
    warmupAmount: 5,
    warmupRest: 45,
  };
};

/** Pairs neighbours that do not tire each other, those with as many sets first. */
const paired = (items: Planned[], tightness: Tightness): Planned[] => {
  const able = items.filter((item) => mayPair(item.role, tightness) && item.slot.name !== 'speed' && !item.slot.sets);
  const mates = new Map<Planned, string>();
  let letters = 0;
  for (const item of able) {
    if (mates.has(item)) continue;
    const { exercise } = item.chosen.candidate;
    const others = able.filter((other) => {
      const them = other.chosen.candidate.exercise;
      return (
        other !== item &&
        !mates.has(other) &&
        place(other) === place(item) &&
        them.pattern !== exercise.pattern &&
        them.muscles[0].muscle !== exercise.muscles[0].muscle
      );
    });
    const mate = others.toSorted((a, b) => Math.abs(a.sets - item.sets) - Math.abs(b.sets - item.sets))[0];
    if (!mate) continue;
    const letter = String.fromCharCode(65 + letters++);
    mates.set(item, letter).set(mate, letter);
  }
  const done = new Set<Planned>();
  return items.flatMap((item) => {
    if (done.has(item)) return [];
    const letter = mates.get(item);
    if (letter === undefined) return [item];
    const both = items.filter((other) => mates.get(other) === letter);
    for (const each of both) done.add(each);
    return both.map((each) => ({ ...each, superset: letter }));
  });
};

const dayItems = (filling: Filling, day: number): Planned[] =>
  [...(filling.open[day] ?? [])]
    .map((index): Planned => {
      const { slot, chosen, dose, steady } = filling.option(index);
      return {
        slot,
        role: slot.role,
        chosen,
        dose,
        sets: filling.sets[index] as number,
        steady,
        superset: null,
        ramps: false,
      };
    })
    .toSorted((a, b) => place(a) - place(b));

/** The longest steady piece behind lifting, in seconds. */
const longestSteady = ({ goal, sessionMinutes }: LayoutInput['profile']): number =>
  goal === 'endurance' || goal === 'fat_loss' || sessionMinutes > 90 ? 2700 : 1800;

/** Uses time that is left for steady conditioning. */
const stretched = (items: Planned[], left: number, longest: number): Planned[] =>
  items.map((item) =>
    item.steady !== null && left >= 60
      ? { ...item, steady: Math.min(longest, item.steady + Math.floor(left / 60) * 60) }
      : item,
  );

const isLift = ({ role }: Planned): boolean => role !== 'conditioning';

/** The items with a set less of the last of the longest: of what neither pushes nor pulls, then of pushing; null at two sets each. */
const withoutLongest = (items: readonly Planned[]): Planned[] | null => {
  const able = items.filter((item) => isLift(item) && item.sets > 2);
  const of = (side: ReturnType<typeof sideOf>): Planned[] =>
    able.filter(({ chosen }) => sideOf(chosen.candidate.exercise) === side);
  const from = [of(null), of('push'), able].find((list) => list.length > 0) ?? [];
  const most = Math.max(...from.map(({ sets }) => sets));
  const longest = from.findLast(({ sets }) => sets === most);
  return longest ? items.map((item) => (item === longest ? { ...item, sets: item.sets - 1 } : item)) : null;
};

/** The items without the last accessory or conditioning piece; null where only lifts are left. */
const withoutSpare = (items: readonly Planned[]): Planned[] | null => {
  const spare = items.findLast(({ role }) => role === 'accessory' || role === 'conditioning');
  if (!spare || items.length < 2) return null;
  return items
    .filter((item) => item !== spare)
    .map((item) => (spare.superset !== null && item.superset === spare.superset ? { ...item, superset: null } : item));
};

/** Share of the time a session uses before its rests are left alone. */
const ROOMY = 0.85;

/** Longer rests, within the goal's range, where a session has time to spare; heaviest lifts first. */
const rested = (
  items: readonly Planned[],
  limit: number,
  seconds: (items: readonly Planned[]) => number,
): Planned[] => {
  let now = [...items];
  items.forEach((item, at) => {
    if (!isLift(item) || seconds(now) > limit * ROOMY) return;
    const longer = now.with(at, { ...item, dose: { ...item.dose, rest: item.dose.mostRest } });
    if (seconds(longer) <= limit) now = longer;
  });
  return now;
};

/** Lets the sets of an exercise rise from one fewer where every group it trains can spare that one. */
const markRamps = (filling: Filling, days: readonly DayPlan[]): void => {
  const spare = new Map(
    filling.problem.targets.map(({ group, least, reached }) => [
      group,
      (filling.volumes().get(group) ?? 0) - (reached > 0 ? least : 0),
    ]),
  );
  for (const item of days.flatMap(({ items }) => items)) {
    const { exercise } = item.chosen.candidate;
    if (!isLift(item) || item.sets < 4 || sideOf(exercise) !== null) continue;
    const shares = [...groupShares(exercise)];
    if (shares.some(([group, share]) => (spare.get(group) ?? 0) < share)) continue;
    item.ramps = true;
    for (const [group, share] of shares) spare.set(group, (spare.get(group) ?? 0) - share);
  }
};

const toLayout = (filling: Filling, input: LayoutInput, tightness: Tightness): Layout => {
  const limit = filling.problem.limit;
  const seconds = (items: readonly Planned[]): number =>
    timedSeconds(
      items.map((item, i) => timed(item, i === 0, tightness, input.extraReps)),
      input.profile.sessionMinutes,
    );
  const days = input.days.map((day, index): DayPlan => {
    const template = input.templates[index] as DayTemplate;
    const ordered = dayItems(filling, index);
    let items = tightness === 0 ? ordered : paired(ordered, tightness);
    // Pairs of unequal length take longer than planned: the longest exercises give way.
    while (seconds(items) > limit) {
      const shorter = withoutLongest(items) ?? withoutSpare(items);
      if (!shorter) break;
      items = shorter;
    }
    items = stretched(items, limit - seconds(items), longestSteady(input.profile));
    return { ...day, template, items: rested(items, limit, seconds) };
  });
  markRamps(filling, days);
  return {
    days,
    tightness,
    volume: filling.volumes(),
    gap: null,
    tooLong: days.some(({ items }) => seconds(items) > limit),
    uncovered: filling.problem.needed.filter(
      (group) =>
        !days.some(({ items }) =>
          items.some((item) => isLift(item) && inGroup(item.chosen.candidate.exercise.pattern, group)),
        ),
    ),
  };
};

/** Rank of a week that lacks something it must have. */
const BROKEN = 100;

/** Goals whose sessions are rather made denser than left short of growth. */
const DENSE = new Set(['hypertrophy', 'general_fitness', 'fat_loss', 'endurance', 'return_to_training']);

/** One week of exercises and sets that fits the time: the loosest arrangement that keeps what the week needs. */
export const layOutWeek = (input: LayoutInput): { layout: Layout; filling: Filling } => {
  let best: { layout: Layout; filling: Filling; rank: number } | null = null;
  for (const tightness of input.tightnesses) {
    // The tightest packing gives up the better exercises: for what does not fit otherwise, never for volume.
    if (tightness === 3 && best && best.rank < BROKEN) break;
    const filling = construct(weekProblem(input, tightness), input.profile.goal, input.before);
    const layout = toLayout(filling, input, tightness);
    const under = DENSE.has(input.profile.goal) ? filling.under() : 0;
    const broken =
      layout.uncovered.length * 10 * BROKEN +
      layout.days.filter(({ items }) => items.length === 0).length * 2 * BROKEN +
      (layout.tooLong ? BROKEN : 0);
    const rank = broken + under * 2 + tightness;
    if (!best || rank < best.rank) best = { layout, filling, rank };
    if (broken === 0 && under === 0) break;
  }
  const { layout, filling, rank } = best as NonNullable<typeof best>;
  if (!input.solve || input.before || rank >= BROKEN) return { layout, filling };
  const refined = refine(filling, input.profile.goal, input.solve);
  const other = { ...toLayout(refined.filling, input, layout.tightness), gap: refined.gap };
  const whole = !other.tooLong && other.uncovered.length === 0 && other.days.every(({ items }) => items.length > 0);
  return whole ? { layout: other, filling: refined.filling } : { layout, filling };
};
