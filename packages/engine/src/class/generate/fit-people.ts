import type { ClassAthlete } from '../class-profile.ts';
import type { ClassPiece, ScaledMovement, Scaling, ScalingStep } from '../class-program.ts';
import { SCALING_STEPS } from '../class-program.ts';
import { estimateFinish, RACED, roundSeconds } from '../facts/estimate-finish.ts';
import { CHANGE_OVER_S } from '../facts/work-seconds.ts';
import { scaleReps } from '../law/score.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { roundedDown } from './nice-amount.ts';
import { openRoom } from './room.ts';
import { scaleMovement } from './scale-movement.ts';
import { DIFFICULTIES } from '../../program/profile-words.ts';

/** Work inside an interval at most (training-science §4.6). */
const MOST_OF_INTERVAL = 0.75;
/** Above this share of the intended time amounts come down. */
const SLOW = 1.08;
/** What is aimed at in a work window may take a little longer than it. */
const OF_WINDOW = 1.15;
const SLOWEST = 1.2;
const FASTEST = 0.8;

const strength = ({ level, oneRepMaxKg: max, sex }: ClassAthlete): number =>
  DIFFICULTIES.indexOf(level) * 100 +
  (max.squat ?? 0) +
  (max.deadlift ?? 0) +
  (max.bench ?? 0) +
  (sex === 'male' ? 30 : sex === 'female' ? 0 : 15);

/** People dealt into groups: alike together where they share a bar, mixed elsewhere. */
const deal = (people: readonly ClassAthlete[], draft: Draft): ClassAthlete[][] => {
  const ordered = people.toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  const groups: ClassAthlete[][] = draft.sizes.map(() => []);
  if (draft.arrangement === 'turns') {
    let at = 0;
    draft.sizes.forEach((size, group) => groups[group]?.push(...ordered.slice(at, (at += size))));
    return groups;
  }
  let group = 0;
  for (const athlete of ordered) {
    while ((groups[group]?.length ?? 0) >= (draft.sizes[group] ?? 0)) group = (group + 1) % groups.length;
    groups[group]?.push(athlete);
    group = (group + 1) % groups.length;
  }
  return groups;
};

/** Who is in the room at one moment, and at which movements. */
const moments = (groups: ClassAthlete[][], draft: Draft): { people: ClassAthlete[]; movements: number[] }[] => {
  const all = draft.movements.map((_, i) => i);
  if (draft.arrangement === 'together' || draft.arrangement === 'heats')
    return groups.map((people) => ({ people, movements: all }));
  if (draft.arrangement === 'turns') {
    const turns = Math.max(...groups.map((group) => group.length));
    return Array.from({ length: turns }, (_, turn) => ({
      people: groups.flatMap((group) => group[turn] ?? []),
      movements: all,
    }));
  }
  return groups.flatMap((people) => all.map((movement) => ({ people, movements: [movement] })));
};

const withStep = (steps: readonly ScalingStep[], step: ScalingStep): ScalingStep[] =>
  SCALING_STEPS.filter((each) => each === step || steps.includes(each));

const fewer = (movement: ScaledMovement, estimated: number, target: number, context: Context): ScaledMovement => {
  const exercise = context.find(movement.slug);
  if (!exercise || movement.unit === 'seconds') return movement;
  const amounts = movement.amounts.map((amount) =>
    roundedDown(exercise, movement.unit, scaleReps(amount, estimated, target)),
  );
  return amounts.every((amount, i) => amount === movement.amounts[i])
    ? movement
    : { ...movement, amounts, steps: withStep(movement.steps, 'reps') };
};

type Own = { movements: ScaledMovement[]; rounds: number | null };

const raced = (
  own: Own,
  draft: Draft,
  athlete: ClassAthlete,
  context: Context,
): (Own & { expectedS: number }) | null => {
  const finish = (each: Own): number => estimateFinish(draft, each, athlete.level, context.find);
  let now = own;
  if (finish(now) > draft.targetS * SLOW) {
    const estimated = finish(now);
    now = { ...now, movements: now.movements.map((each) => fewer(each, estimated, draft.targetS, context)) };
  }
  while (finish(now) > draft.targetS * SLOWEST) {
    const rounds = (now.rounds ?? draft.rounds ?? 1) - 1;
    if (rounds < 1) return null;
    now = { rounds, movements: now.movements.map((each) => ({ ...each, steps: withStep(each.steps, 'rounds') })) };
  }
  const expectedS = finish(now);
  return expectedS < draft.targetS * FASTEST || expectedS > draft.capS ? null : { ...now, expectedS };
};

/** Brings what one has to do in an interval or round down to a limit in seconds; null where that cannot be. */
const within = (
  own: Own,
  limits: (movement: number) => number,
  level: ClassAthlete['level'],
  context: Context,
): Own | null => {
  const movements = own.movements.map((movement, i) => {
    const takes = roundSeconds([movement], 0, level, context.find);
    return takes <= limits(i) ? movement : fewer(movement, takes, limits(i) - 1, context);
  });
  return movements.every((movement, i) => roundSeconds([movement], 0, level, context.find) <= limits(i))
    ? { ...own, movements }
    : null;
};

const timed = (
  own: Own,
  draft: Draft,
  athlete: ClassAthlete,
  context: Context,
): (Own & { expectedS: number }) | null => {
  if (RACED.has(draft.format)) return raced(own, draft, athlete, context);
  const { level } = athlete;
  let now: Own | null = own;
  if (draft.format === 'EMOM') now = within(own, () => (draft.intervalS ?? 60) * MOST_OF_INTERVAL, level, context);
  if (draft.format === 'E2MOM')
    now = within(own, () => ((draft.intervalS ?? 120) * MOST_OF_INTERVAL) / own.movements.length, level, context);
  if (draft.workS !== null && draft.kind === 'conditioning')
    now = within(own, () => (draft.workS ?? 60) * OF_WINDOW + CHANGE_OVER_S, level, context);
  if (draft.format === 'AMRAP') {
    const plan = draft.movements.map(({ exercise, unit, amounts }) => ({
      slug: exercise.slug,
      unit,
      amounts,
      load: null,
      uses: [],
      steps: [],
      cues: [],
    }));
    const meant = roundSeconds(plan, 0, 'intermediate', context.find);
    const takes = roundSeconds(own.movements, 0, level, context.find);
    if (takes > meant * SLOW)
      now = { ...own, movements: own.movements.map((each) => fewer(each, takes, meant, context)) };
  }
  return now === null ? null : { ...now, expectedS: draft.capS };
};

/** Puts everybody into a draft with their own scaling; null where somebody finds no place or time. */
export const fitPeople = (draft: Draft, context: Context): Pick<ClassPiece, 'groups' | 'scalings'> | null => {
  const groups = deal(context.people, draft);
  const own = new Map<string, ScaledMovement[]>(context.people.map(({ id }) => [id, []]));
  const board = draft.movements.map(({ exercise }) => exercise.slug);
  for (const { people, movements } of moments(groups, draft)) {
    const room = openRoom(context.profile.gym);
    const weakestFirst = people.toSorted((a, b) => strength(a) - strength(b) || (a.id < b.id ? -1 : 1));
    for (const movement of movements) {
      const planned = draft.movements[movement];
      if (!planned) continue;
      for (const athlete of weakestFirst) {
        const mine = own.get(athlete.id) ?? [];
        const elsewhere = (): Set<string> => new Set([...board, ...mine.flatMap((each) => each?.slug ?? [])]);
        const scaled = scaleMovement(athlete, planned, draft.share, room, context, elsewhere);
        if (scaled === null) return null;
        mine[movement] = scaled;
      }
    }
  }
  const scalings = new Map<string, Scaling>();
  for (const athlete of context.people) {
    const result = timed({ movements: own.get(athlete.id) ?? [], rounds: null }, draft, athlete, context);
    if (result === null) return null;
    const key = JSON.stringify(result);
    const known = scalings.get(key);
    if (known) known.athletes.push(athlete.id);
    else scalings.set(key, { athletes: [athlete.id], ...result });
  }
  return { groups: groups.map((group) => group.map(({ id }) => id)), scalings: [...scalings.values()] };
};
