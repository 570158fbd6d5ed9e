import { inGroup } from '../../../catalog/pattern-groups.ts';
import { steadyAmount, steadySeconds } from '../../../endurance/steady-work.ts';
import { groupShares } from '../../../volume/fractional.ts';
import type { Weekday } from '../../profile-words.ts';
import type { DayTemplate } from '../slots.ts';
import { arranged, clockOf, secondsOfDays, type SecondsOfDay } from './arrange.ts';
import { construct } from './construct.ts';
import type { Filling } from './filling.ts';
import type { SolveMilp } from './milp.ts';
import { gapTo, reachMost, refine } from './refine.ts';
import { isLift, isWhole, type DayPlan, type Layout, type Planned, type Tightness } from './plan.ts';
import { rebuildWeek } from './rebuild.ts';
import { settleWeek } from './settle.ts';
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

/** The longest steady piece, in seconds: behind lifting, behind lifting in a long session, and on a light day. */
const LONGEST_STEADY = { usual: 1800, long: 2700, light: 4200 } as const;
const LONG_SESSION = 60;

const longestSteady = ({ goal, sessionMinutes }: LayoutInput['profile'], { light }: DayTemplate): number =>
  light
    ? LONGEST_STEADY.light
    : goal === 'endurance' || goal === 'fat_loss' || sessionMinutes > LONG_SESSION
      ? LONGEST_STEADY.long
      : LONGEST_STEADY.usual;

/** Seconds a steady piece takes in the round numbers it is written in. */
const taken = ({ chosen: { candidate } }: Planned, steady: number): number =>
  steadySeconds(candidate.exercise, steadyAmount(candidate.exercise, steady));

/** Uses time that is left for steady conditioning. */
const stretched = (items: Planned[], left: number, longest: number): Planned[] =>
  items.map((item) =>
    item.steady !== null && left >= 60
      ? { ...item, steady: Math.min(longest, taken(item, item.steady) + Math.floor(left / 60) * 60) }
      : item,
  );

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
  const { limit } = filling.problem;
  const clock = clockOf(input, tightness);
  const days = input.days.map((day, index): DayPlan => {
    const items = arranged(filling, index, tightness);
    const seconds = (these: readonly Planned[]): number => clock(these, index);
    const template = input.templates[index] as DayTemplate;
    const long = stretched(items, limit - seconds(items), longestSteady(input.profile, template));
    return { ...day, template, items: rested(long, limit, seconds) };
  });
  markRamps(filling, days);
  return {
    days,
    tightness,
    volume: filling.volumes(),
    gap: null,
    tooLong: days.some(({ items }, index) => clock(items, index) > limit),
    uncovered: filling.problem.needed.filter(
      (group) =>
        !days.some(({ items }) =>
          items.some((item) => isLift(item) && inGroup(item.chosen.candidate.exercise.pattern, group)),
        ),
    ),
  };
};

/** The densest packing that keeps the better exercises. */
const DENSEST = 2;

/** Rank of a week that lacks something it must have. */
const BROKEN = 10_000;
/** Worth that a denser packing must bring to be preferred: straight sets are easier to train. */
const DENSER_WORTH = 2;

/** So many groups below their floor are far from it. */
const FAR = 4;

/** Goals whose sessions are rather made denser than left short of growth. */
const DENSE = new Set(['hypertrophy', 'general_fitness', 'fat_loss', 'endurance', 'return_to_training']);

/** So far from the best there can be, a found week is looked at again, and further still the one it came from, too. */
const WORTH_REBUILDING = [0.02, 0.05];

/** What is worth less than so much of the best is not looked at again: rebuilding brings a week up by a percent or two. */
const WITHIN_REACH = 0.98;

/** The best of some weeks once they fit the clock, which they may lose by unequally; null where none is whole then. */
const fittedBest = (
  found: readonly Filling[],
  bound: number | null,
  seconds: SecondsOfDay,
  isFit: (filling: Filling) => boolean,
): Filling | null => {
  const ranked = (fillings: readonly Filling[]): Filling[] => fillings.toSorted((a, b) => b.worth() - a.worth());
  for (const each of found) settleWeek(each, seconds, true);
  const whole = ranked(found.filter(isFit));
  for (const [at, each] of whole.entries()) {
    const best = ranked(whole)[0] ?? each;
    const gap = gapTo({ filling: best, bound });
    if (gap === null || gap <= (WORTH_REBUILDING[at] as number) || each.worth() < WITHIN_REACH * best.worth()) break;
    rebuildWeek(each, seconds);
    settleWeek(each, seconds, true);
  }
  return ranked(whole)[0] ?? null;
};

/** One week of exercises and sets that fits the time: the loosest arrangement that keeps what the week needs. */
export const layOutWeek = (input: LayoutInput): { layout: Layout; filling: Filling } => {
  let best: { layout: Layout; filling: Filling; rank: number } | null = null;
  let far = false;
  for (const tightness of input.tightnesses) {
    // The tightest packing gives up the better exercises: for what does not fit otherwise, never for volume.
    if (tightness === 3 && best && best.rank < BROKEN) break;
    // Pairing accessories alone brings little to a week that is far from its minimums.
    if (tightness === 1 && far) continue;
    const filling = construct(weekProblem(input, tightness), input.profile.goal, input.before);
    settleWeek(filling, secondsOfDays(filling.problem, input, tightness), false);
    const layout = toLayout(filling, input, tightness);
    const under = DENSE.has(input.profile.goal) ? filling.under() : 0;
    const broken =
      layout.uncovered.length * 10 * BROKEN +
      layout.days.filter(({ items }) => items.length === 0).length * 2 * BROKEN +
      (layout.tooLong ? BROKEN : 0);
    const rank = broken + (DENSE.has(input.profile.goal) ? DENSER_WORTH * tightness - filling.worth() : tightness);
    if (!best || rank < best.rank) best = { layout, filling, rank };
    if (broken === 0 && under === 0) break;
    far = under >= FAR;
  }
  const { layout, filling, rank } = best as NonNullable<typeof best>;
  if (!input.solve || input.before || rank >= BROKEN) return { layout, filling };
  const { goal } = input.profile;
  const dense =
    filling.reaches().every(Boolean) || layout.tightness >= DENSEST
      ? filling
      : construct(weekProblem(input, DENSEST), goal);
  const most = reachMost(dense, goal, input.solve);
  const [start, tightness] =
    most.reached() > filling.reached() ? ([most, DENSEST] as const) : ([filling, layout.tightness] as const);
  const refined = refine(start, goal, input.solve);
  const fitted = fittedBest(
    [...new Set([refined.filling, start])],
    refined.bound,
    secondsOfDays(start.problem, input, tightness),
    (each) => isWhole(toLayout(each, input, tightness)),
  );
  if (fitted === null) return { layout, filling };
  const gap = gapTo({ filling: fitted, bound: refined.bound });
  return { layout: { ...toLayout(fitted, input, tightness), gap }, filling: fitted };
};
