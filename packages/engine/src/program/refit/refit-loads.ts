import type { Exercise, TestedLift } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../../estimate/rpe-chart.ts';
import { personLimits } from '../../health/person-limits.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import { isWork } from '../adapt/places.ts';
import { ramped, steeredLoads, type Setting } from '../adapt/reload.ts';
import { said } from '../generate/load-why.ts';
import { targetLoad } from '../generate/target-load.ts';
import type { Because, PrescribedSet } from '../program.ts';

export type Maxima = Readonly<Record<TestedLift, number | null>>;

/** The share of the 1RM a set was meant at: as it says, or as its load was to the person it was written for. */
const shareOf = (set: PrescribedSet, exercise: Exercise, before: Maxima | null): number | null => {
  if (set.percent !== null) return set.percent;
  const oneRepMaxKg = before === null ? null : exerciseOneRepMaxKg(exercise, before);
  return set.load === null || oneRepMaxKg === null ? null : kilogramsOf(massOf(set.load)) / oneRepMaxKg;
};

const isLoaded = (set: PrescribedSet): boolean => set.load !== null || set.percent !== null;

const byEffort = (set: PrescribedSet, setting: Setting, code: Because['code']): PrescribedSet => {
  const { because: _before, ...rest } = set;
  if (!isWork(set)) return { ...rest, load: null, percent: null, why: null };
  const rir = Math.max(set.rir ?? 2, personLimits(setting.profile.athlete, setting.profile.difficulty).minRir);
  return { ...rest, load: null, percent: null, rir, ...said({ code, values: { rir } }) };
};

/** The sets with every load found by effort. */
export const withoutLoads = (sets: readonly PrescribedSet[], setting: Setting): PrescribedSet[] =>
  sets.map((set) => (isLoaded(set) ? byEffort(set, setting, 'effort.choose') : set));

/** More repetitions than these are no set of this kind any more: rather another exercise. */
const mostReps = ({ max }: PrescribedSet): number => Math.max(15, max);

/** A set with the load of its share of another person's 1RM, as their gym can build it; null where nothing sensible can. */
const atShare = (
  set: PrescribedSet,
  meant: number,
  oneRepMaxKg: number,
  loads: readonly Load[],
  { profile }: Setting,
): { set: PrescribedSet; load: Load } | null => {
  const limits = personLimits(profile.athlete, profile.difficulty);
  const share = Math.round(Math.min(meant, limits.maxShare, shareForReps(set.max, 0)) * 1000) / 1000;
  const built = targetLoad(
    loads,
    oneRepMaxKg,
    share,
    { low: set.min, high: set.max, rir: set.rir ?? 2 },
    { maxShare: limits.maxShare, minReps: limits.minReps, maxReps: mostReps(set) },
  );
  // Fewer repetitions than were meant is another set than was meant.
  if (built === null || built.high < set.min) return null;
  const { load, low, high, because } = built;
  return { load, set: { ...set, load: load.weight, percent: built.share, min: low, max: high, ...said(because) } };
};

/**
 * The sets of an exercise for somebody else: their own 1RM times the share each set was meant at, what cannot be known
 * found by effort. Null where even the lightest load of their gym is too heavy.
 */
export const refitLoads = (
  sets: readonly PrescribedSet[],
  exercise: Exercise,
  setting: Setting,
  before: Maxima | null,
): PrescribedSet[] | null => {
  if (!sets.some((set) => isWork(set) && isLoaded(set))) return [...sets];
  const loads = steeredLoads(exercise, setting);
  if (loads === null) return withoutLoads(sets, setting);
  const oneRepMaxKg = exerciseOneRepMaxKg(exercise, setting.profile.athlete.oneRepMaxKg);
  if (oneRepMaxKg === null) return sets.map((set) => (isLoaded(set) ? byEffort(set, setting, 'effort.unknown') : set));
  let first: Load | null = null;
  const work: PrescribedSet[] = [];
  for (const set of sets.filter(isWork)) {
    const share = isLoaded(set) ? shareOf(set, exercise, before) : null;
    if (share === null) {
      work.push(isLoaded(set) ? byEffort(set, setting, 'effort.choose') : set);
      continue;
    }
    const built = atShare(set, share, oneRepMaxKg, loads, setting);
    if (built === null) return null;
    first ??= built.load;
    work.push(built.set);
  }
  const warm = sets.filter((set) => !isWork(set));
  return [
    ...(first === null ? warm.map((set) => byEffort(set, setting, 'effort.choose')) : ramped(warm, first, loads)),
    ...work,
  ];
};
