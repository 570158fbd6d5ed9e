import type { Profile } from '../profile.ts';
import type { Reason } from '../program.ts';
import { seededFraction } from '../seeded.ts';
import { isJarring } from './appeal.ts';
import { carriesGoal, HEAVY_GOALS, type Candidate, type Pool } from './pool.ts';
import type { Suit } from './sieve.ts';
import type { Slot } from './slots.ts';

export type Chosen = {
  candidate: Candidate;
  /** Why it stands in its slot; one object however often it is asked for. */
  reason: () => Reason;
  alternatives: string[];
};

/** What being named by the model is worth; more than everything else together. */
const PREFERRED = 100;

/** Choices kept of a ranking: of conditioning more, since what is not steady is passed over. */
const MOST_RANKED = { lift: 16, conditioning: 40 } as const;

const partsFor = (goal: Profile['goal'], slot: Slot): readonly Suit[] => {
  if (slot.role === 'conditioning') return ['conditioning', 'endurance'];
  if (slot.name === 'speed') return ['power'];
  if (HEAVY_GOALS.has(goal)) return slot.role === 'accessory' ? ['hypertrophy', 'strength'] : ['strength'];
  if (goal === 'endurance') return ['endurance'];
  return slot.role === 'main' && goal !== 'hypertrophy' ? ['hypertrophy', 'strength'] : ['hypertrophy'];
};

/** Best 0..3 an exercise serves what a slot is for. */
const suitOf = ({ exercise, serves }: Candidate, parts: readonly Suit[]): number => {
  let best = serves * 0.4;
  for (const part of parts) best = Math.max(best, exercise.suits[part]);
  return best;
};

/** Whether the load of a lift that is to be heavy can be set by a known 1RM. */
const isTested = ({ oneRepMaxKg, loads }: Candidate, { role }: Slot, { goal }: Profile): boolean =>
  (role === 'main' || role === 'secondary') && HEAVY_GOALS.has(goal) && oneRepMaxKg !== null && loads !== null;

/** Written when it is first asked for: most of what could be chosen is not. */
export const reasonFor = (
  { exercise }: Candidate,
  { name }: Pick<Slot, 'name'>,
  whyOf: () => readonly Reason[],
): Chosen['reason'] => {
  let known: Reason | undefined;
  return () => {
    if (known) return known;
    const why = whyOf();
    const { pattern } = exercise;
    known = {
      code: `slot.${name}`,
      text: [`${exercise.name} for ${pattern.replaceAll('_', ' ')}`, ...why.map((each) => each.text)].join('; '),
      values: Object.assign({ pattern, why: why.map((each) => each.code) }, ...why.map((each) => each.values ?? {})),
    };
    return known;
  };
};

/** What speaks for a choice, in words. */
const whyOf = (candidate: Candidate, slot: Slot, profile: Profile, pool: Pool): Reason[] => {
  const { exercise, judgement } = candidate;
  const why: Reason[] = [];
  if (suitOf(candidate, partsFor(profile.goal, slot)) >= 2)
    why.push({ code: 'goal', text: `serves ${profile.goal.replaceAll('_', ' ')}`, values: { goal: profile.goal } });
  if (pool.liked.has(exercise.slug)) why.push({ code: 'asked_for', text: 'asked for' });
  if (isTested(candidate, slot, profile))
    why.push({ code: 'one_rep_max.known', text: 'its 1RM is known, so the load can be set' });
  if (judgement.verdict === 'modify') {
    const changes = judgement.modifications.slice(0, 2);
    why.push({ code: 'modified', text: `allowed with changes: ${changes.join('; ')}`, values: { changes } });
  }
  return why;
};

const score = (candidate: Candidate, slot: Slot, parts: readonly Suit[], profile: Profile, tight: boolean): number => {
  const { exercise, judgement } = candidate;
  const heavyGoal = HEAVY_GOALS.has(profile.goal);
  const suit = suitOf(candidate, parts);
  let value = candidate.appeal + suit * 2 - slot.patterns.indexOf(exercise.pattern) * 1.6;
  if (slot.role === 'main' || slot.role === 'secondary') {
    value += exercise.mechanic === 'compound' ? 1 : -2;
    if (heavyGoal && exercise.rampSets && slot.role === 'main') value += 1;
    if (heavyGoal && exercise.ratio?.of === 1) value += 1.2;
    if (isTested(candidate, slot, profile)) value += 1;
  } else if (exercise.rampSets) value -= 1;
  if (exercise.measure !== 'reps' && slot.role !== 'conditioning' && slot.role !== 'accessory') value -= 3;
  if (tight)
    value -= (exercise.rampSets ? 6 : 0) + (exercise.laterality === 'unilateral' ? 3 : 0) + exercise.setupSeconds / 30;
  const preferred = slot.prefer?.indexOf(exercise.slug) ?? -1;
  if (preferred >= 0 && judgement.verdict !== 'modify') value += PREFERRED - preferred * 10;
  return value + seededFraction(profile.seed, `${slot.name}:${exercise.slug}`) * 0.3;
};

const fitsSlot = ({ exercise, serves }: Candidate, slot: Slot, profile: Profile): boolean => {
  if (slot.prefer?.includes(exercise.slug)) return true;
  if (slot.only) return false;
  if (slot.role === 'conditioning') return exercise.suits.conditioning > 0;
  if (slot.name === 'speed') {
    return exercise.suits.power > 0 && exercise.measure === 'reps' && !isJarring(exercise, profile);
  }
  return slot.role === 'accessory' ? serves > 0 : carriesGoal(exercise, profile.goal);
};

/**
 * What can stand in a slot, best first, each with the next best as alternatives. Tight sessions prefer what needs no
 * ramp and no second side.
 */
export const rankFor = (
  slot: Slot,
  profile: Profile,
  pool: Pool,
  tight: boolean,
): { chosen: Chosen; value: number }[] => {
  const parts = partsFor(profile.goal, slot);
  const ranked = slot.patterns
    .flatMap((pattern) => pool.byPattern.get(pattern) ?? [])
    .filter((candidate) => fitsSlot(candidate, slot, profile))
    .map((candidate) => ({ candidate, value: score(candidate, slot, parts, profile, tight) }))
    .toSorted((a, b) => b.value - a.value || (a.candidate.exercise.slug < b.candidate.exercise.slug ? -1 : 1));
  const first = ranked.slice(0, 4).map(({ candidate }) => candidate.exercise.slug);
  return ranked
    .slice(0, MOST_RANKED[slot.role === 'conditioning' ? 'conditioning' : 'lift'])
    .map(({ candidate, value }, place) => ({
      value,
      chosen: {
        candidate,
        reason: reasonFor(candidate, slot, () => whyOf(candidate, slot, profile, pool)),
        alternatives: first.filter((_, i) => i !== place).slice(0, 3),
      },
    }));
};
