import { inGroup, type PatternGroup } from '../../../catalog/pattern-groups.ts';
import type { Exercise } from '../../../catalog/exercise.ts';
import { MUSCLE_GROUPS, type MovementPattern } from '../../../catalog/taxonomy.ts';
import { isSteady } from '../../../endurance/steady-work.ts';
import { groupShares } from '../../../volume/fractional.ts';
import type { Profile } from '../../profile.ts';
import { remembered } from '../../../remembered.ts';
import { SUPERSET_CHANGE_SECONDS, sessionFrame, sidesOf, unitSeconds } from '../../time/workout-seconds.ts';
import { SHORTEST_STEADY, startingAmounts } from '../amounts.ts';
import { rankFor, type Chosen } from '../choose.ts';
import { slotDose, type Dose } from '../dose.ts';
import type { Pool } from '../pool.ts';
import { extraSlots, neededGroups, type DayTemplate, type Slot } from '../slots.ts';
import { mayPair, rampCount, type Tightness } from './plan.ts';
import { targetsFor, type Target } from './targets.ts';

/** One exercise that could stand in one slot of one day. */
export type Option = {
  day: number;
  slot: Slot;
  chosen: Chosen;
  dose: Dose;
  steady: number | null;
  /** Seconds it takes once, and for each set. */
  fixed: number;
  perSet: number;
  /** Counted as one of a couple, whose rests are shared. */
  alternates: boolean;
  /** Seconds more its fewest sets take where nothing is left to couple it with. */
  alone: number;
  least: number;
  most: number;
  /** Indexes of the muscle groups it trains, and the fractional sets counted per set for each. */
  groups: readonly number[];
  shares: readonly number[];
  /** What a set is worth beside its volume. */
  value: number;
  /** What opening it loses against the best choice for the slot. */
  loss: number;
  side: 'push' | 'pull' | null;
  /** A main lift of the mesocycle before, or one a model is made of: it stays. */
  kept: boolean;
};

/** Of each option the number of its kind, from 0 to below `count`. */
type Kinds = { of: readonly number[]; count: number };

/** A week to be filled: which options there are, and within what limits. */
export type WeekProblem = {
  options: Option[];
  /** Options numbered by slot, by exercise and by family of exercises. */
  kinds: { slots: Kinds; exercises: Kinds; families: Kinds };
  /** Indexes of the options of each day. */
  onDay: number[][];
  dayCount: number;
  /** Seconds each day may take, frame included. */
  limit: number;
  frame: number;
  targets: Target[];
  needed: PatternGroup[];
  /** Of each option the needed groups it covers, as indexes into `needed`. */
  covers: number[][];
  tightness: Tightness;
  /** From three days on, muscles are to be trained on two. */
  twice: boolean;
  mostItems: number;
};

const SLACK_SECONDS = 20;
/** Choices kept for a slot of the day's template, and for one that only adds volume. */
const CHOICES = { template: 4, extra: 2 } as const;
const ROLE_VALUE = { main: 0.5, secondary: 0.25, accessory: 0, conditioning: 0 } as const;
/** What a conditioning piece is worth: much where the goal asks for it, a use of spare time elsewhere. */
const conditioningValue = (goal: Profile['goal']): number =>
  goal === 'endurance' || goal === 'fat_loss' ? 8 : goal === 'general_fitness' || goal === 'sport' ? 3 : 0.1;
/** Lost once for each point an exercise ranks behind the best for its slot. */
const SECOND_BEST_LOSS = { main: 0.8, secondary: 0.4, accessory: 0.08, conditioning: 0.02 } as const;
const MOST_BEHIND = 8;
/** Lost on each set of an isolation where the goal is to lift heavy: time and rest belong to the lifts. */
const HEAVY_ISOLATION_LOSS = 0.25;

const PUSH = new Set<Exercise['pattern']>(['horizontal_push', 'vertical_push', 'dip']);
const PULL = new Set<Exercise['pattern']>(['horizontal_pull', 'vertical_pull']);
export const sideOf = ({ pattern }: Pick<Exercise, 'pattern'>): Option['side'] =>
  PUSH.has(pattern) ? 'push' : PULL.has(pattern) ? 'pull' : null;

const groupIndex = new Map(MUSCLE_GROUPS.map((group, i) => [group, i]));

type Trained = Pick<Option, 'groups' | 'shares'>;
const NOTHING: Trained = { groups: [], shares: [] };
const trainedOf = new WeakMap<Exercise, Trained>();

const trainedBy = (exercise: Exercise): Trained => {
  const before = trainedOf.get(exercise);
  if (before) return before;
  const shares = [...groupShares(exercise)];
  const trained = {
    groups: shares.map(([group]) => groupIndex.get(group) ?? 0),
    shares: shares.map(([, share]) => share),
  };
  trainedOf.set(exercise, trained);
  return trained;
};

export type Ranking = ReturnType<typeof rankFor>;

export type WeekInput = {
  profile: Profile;
  pool: Pool;
  templates: readonly DayTemplate[];
  /** Repetitions the longest week may add to mains and secondaries, by day. */
  extraReps: readonly number[];
  /** Main lifts to keep, by day and slot position. */
  keep: ReadonlyMap<string, Chosen>;
  /** Accessories of the mesocycle before. */
  stale: ReadonlySet<string>;
  /** Rankings of slots made so far for this person: the same in every mesocycle. */
  rankings: Map<string, Ranking>;
};

const optionOf = (
  input: WeekInput,
  day: number,
  slot: Slot,
  { chosen, behind }: { chosen: Chosen; behind: number },
  tightness: Tightness,
  first: boolean,
  kept: boolean,
): Option => {
  const { exercise } = chosen.candidate;
  const dose = slotDose(input.profile, slot, exercise.mechanic);
  const start = startingAmounts(exercise, slot.role, dose);
  const conditioning = slot.role === 'conditioning';
  const steady = conditioning && isSteady(exercise) && dose.lasting === undefined ? SHORTEST_STEADY : null;
  const lifted = exercise.measure === 'reps' && (slot.role === 'main' || slot.role === 'secondary');
  const amount = start.high + (lifted ? (input.extraReps[day] ?? 0) : 0);
  const sides = sidesOf(exercise);
  const work = steady ?? amount * unitSeconds(exercise) * sides + (sides - 1) * 5;
  const rest = conditioning ? start.rest : tightness >= 2 ? dose.leastRest : dose.rest;
  const ramp = exercise.rampSets ? rampCount(first, tightness) * (5 * unitSeconds(exercise) + 45) : 0;
  const { transition } = sessionFrame(input.profile.sessionMinutes);
  const heavy = input.profile.goal === 'strength' || input.profile.goal === 'power';
  const isolates = heavy && slot.role === 'accessory' && exercise.mechanic === 'isolation';
  const paired = mayPair(slot.role, tightness) && slot.name !== 'speed' && !slot.sets;
  const between = paired ? (transition - rest) / 2 : transition - rest;
  const intervals = exercise.measure === 'calories' || exercise.measure === 'metres' ? 8 : 4;
  const { groups, shares } = conditioning ? NOTHING : trainedBy(exercise);
  const { counts } = slot;
  const most =
    slot.sets ??
    (steady !== null ? 1 : conditioning ? intervals : Math.min(dose.mostSets, input.pool.limits.maxSetsPerExercise));
  const least = slot.sets ?? (steady !== null ? 1 : conditioning ? 3 : Math.min(2, most));
  return {
    day,
    slot,
    chosen,
    dose,
    steady,
    alternates: paired,
    alone: paired ? (transition - rest) / 2 + (least * (rest - SUPERSET_CHANGE_SECONDS)) / 2 : 0,
    fixed: exercise.setupSeconds + ramp + between,
    perSet: paired ? work + (rest + SUPERSET_CHANGE_SECONDS) / 2 : work + rest,
    least,
    most,
    groups,
    shares: counts === undefined ? shares : shares.map((share) => share * counts),
    value: conditioning
      ? conditioningValue(input.profile.goal) / (steady === null ? 3 : 1)
      : ROLE_VALUE[slot.role] * (heavy ? 2 : 1) +
        (slot.name === 'speed' ? 1 : 0) -
        (isolates ? HEAVY_ISOLATION_LOSS : 0),
    loss: SECOND_BEST_LOSS[slot.role] * Math.min(MOST_BEHIND, behind),
    side: conditioning ? null : sideOf(exercise),
    kept: kept || slot.sets !== undefined,
  };
};

/** What a choice loses for having been an accessory of the mesocycle before, unless it was asked for. */
const STALE_LOSS = 1.2;

const rested = (ranking: Ranking, stale: ReadonlySet<string>, { liked }: Pool): Ranking =>
  stale.size === 0
    ? ranking
    : ranking
        .map(({ chosen, value }) => {
          const { slug } = chosen.candidate.exercise;
          return { chosen, value: stale.has(slug) && !liked.has(slug) ? value - STALE_LOSS : value };
        })
        .toSorted((a, b) => b.value - a.value);

const behindBest = (ranking: Ranking): { chosen: Chosen; behind: number }[] =>
  ranking.map(({ chosen, value }) => ({ chosen, behind: (ranking[0]?.value ?? value) - value }));

/** Conditioning is steady where the gym has anything for it, so that it can fill what time there is. */
const steadyFirst = (slot: Slot, ranked: Ranking): Ranking => {
  if (slot.role !== 'conditioning' || slot.prefer) return ranked;
  const steady = ranked.filter(({ chosen }) => isSteady(chosen.candidate.exercise));
  return steady.length > 0 ? steady : ranked;
};

const numbered = (options: readonly Option[], keyOf: (option: Option) => unknown): Kinds => {
  const numbers = new Map<unknown, number>();
  const of = options.map((option) => {
    const key = keyOf(option);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  return { of, count: numbers.size };
};

/** Everything that could be planned in a week for this person at a tightness. */
export const weekProblem = (input: WeekInput, tightness: Tightness): WeekProblem => {
  const { profile, pool, templates } = input;
  const tight = tightness === 3;
  const rank = (slot: Slot): Ranking => {
    const key = `${slot.name} ${slot.role} ${tight}`;
    const known = input.rankings.get(key) ?? rankFor(slot, profile, pool, tight);
    input.rankings.set(key, known);
    return rested(known, input.stale, pool);
  };
  const options = templates.flatMap((template, day) => {
    const inTemplate = template.slots.flatMap((slot, position) => {
      const kept = input.keep.get(`${day}:${position}`);
      const choices = kept
        ? [{ chosen: kept, behind: 0 }]
        : behindBest(steadyFirst(slot, rank(slot)).slice(0, CHOICES.template));
      return choices.map((choice) =>
        optionOf(input, day, slot, choice, tightness, slot.role === 'main', kept !== undefined),
      );
    });
    const beside = extraSlots(template).flatMap((slot) =>
      behindBest(rank(slot).slice(0, CHOICES.extra)).map((choice) =>
        optionOf(input, day, slot, choice, tightness, false, false),
      ),
    );
    return [...inTemplate, ...beside];
  });
  const onDay = templates.map((): number[] => []);
  options.forEach(({ day }, index) => onDay[day]?.push(index));
  const needed = neededGroups(profile.focusArea);
  const coveredBy = remembered((pattern: MovementPattern) =>
    needed.flatMap((group, i) => (inGroup(pattern, group) ? [i] : [])),
  );
  const frame = sessionFrame(profile.sessionMinutes);
  return {
    options,
    kinds: {
      slots: numbered(options, ({ slot }) => slot),
      exercises: numbered(options, ({ chosen }) => chosen.candidate.exercise.slug),
      families: numbered(options, ({ chosen }) => chosen.candidate.exercise.family),
    },
    onDay,
    dayCount: templates.length,
    limit: profile.sessionMinutes * 60 - SLACK_SECONDS,
    frame: frame.generalWarmup + frame.cooldown - frame.transition,
    targets: targetsFor(profile),
    needed,
    covers: options.map(({ slot, chosen }) =>
      slot.role === 'conditioning' ? [] : coveredBy(chosen.candidate.exercise.pattern),
    ),
    tightness,
    twice: templates.length >= 3,
    mostItems: profile.sessionMinutes <= 75 ? 9 : 12,
  };
};
