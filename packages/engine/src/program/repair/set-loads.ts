import type { Exercise } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { personLimits } from '../../health/person-limits.ts';
import type { Weight } from '../../load/inventory.ts';
import { loadsFor } from '../../load/loads-for.ts';
import { formatWeight, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad, type RoundingPolicy } from '../../load/round.ts';
import { said } from '../generate/load-why.ts';
import type { Profile } from '../profile.ts';
import type { DraftExercise, DraftSet } from './draft.ts';
import { isWork } from './draft.ts';

/** A set without the sentence about its load, which another load makes untrue. */
const unsaid = (set: DraftSet): DraftSet => {
  const { because: _because, ...rest } = set;
  return { ...rest, why: null };
};

/** The same set with another load; what it says of it follows. */
export const withLoad = (set: DraftSet, load: Weight): DraftSet => ({
  ...unsaid(set),
  load,
  ...(set.percent !== null && isWork(set)
    ? said({ code: 'load.carried', values: { share: set.percent, load: load.weight, unit: load.unit } })
    : {}),
});

/** The same set with a load the athlete finds by effort. */
export const byEffort = (set: DraftSet, profile: Profile): DraftSet => {
  if (!isWork(set)) return { ...unsaid(set), load: null, percent: null };
  const rir = Math.max(set.rir ?? 2, personLimits(profile.athlete, profile.difficulty).minRir);
  return { ...set, load: null, percent: null, rir, ...said({ code: 'effort.choose', values: { rir } }) };
};

/** The load the gym can build next to the one written; null where it lists none. */
export const buildableNear = (
  load: Weight,
  exercise: Exercise,
  profile: Profile,
  policy: RoundingPolicy,
): Weight | null => {
  const loads = loadsFor(exercise, profile.gym);
  return loads === null ? null : (pickLoad(loads, massOf(load), policy)?.weight ?? null);
};

/** The set at a share of the 1RM, with a load the gym can build close below it; by effort where there is none. */
export const atShare = (set: DraftSet, share: number, exercise: Exercise | undefined, profile: Profile): DraftSet => {
  const percent = Math.floor(share * 1000) / 1000;
  if (set.load === null) return { ...unsaid(set), percent };
  const oneRepMaxKg = exercise ? exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg) : null;
  const loads = exercise ? loadsFor(exercise, profile.gym) : null;
  if (oneRepMaxKg === null || loads === null) return byEffort(set, profile);
  const target = massOfKilograms(oneRepMaxKg * percent);
  const load = pickLoad(loads, target, 'down');
  const fits = load !== null && load.mass * 1000n <= target * 1025n && load.mass * 100n >= target * 88n;
  return fits ? withLoad({ ...set, percent }, load.weight) : byEffort(set, profile);
};

/** Leaves out the warm-ups that no longer rise below the first work load. */
export const withRamp = (exercise: DraftExercise): DraftExercise => {
  const first = exercise.sets.find(isWork)?.load ?? null;
  const limit = first === null ? null : massOf(first);
  let last = -1n;
  const sets = exercise.sets.filter((set) => {
    if (isWork(set) || set.load === null) return true;
    const mass = massOf(set.load);
    if (mass <= last || (limit !== null && mass >= limit)) return false;
    last = mass;
    return true;
  });
  return sets.length === exercise.sets.length ? exercise : { ...exercise, sets };
};

/** The loads that differ, old and new, as people write them. */
export const loadChange = (before: DraftExercise, after: DraftExercise): { before: string; after: string } => {
  const old = new Map(before.sets.map((set) => [set.key, set]));
  const pairs = after.sets
    .map((set) => [old.get(set.key)?.load ?? null, set.load] as const)
    .filter(([was, is]) => JSON.stringify(was) !== JSON.stringify(is));
  const written = (at: 0 | 1): string =>
    [...new Set(pairs.flatMap((pair) => (pair[at] === null ? [] : [formatWeight(pair[at])])))].join(', ');
  return { before: written(0), after: written(1) };
};
