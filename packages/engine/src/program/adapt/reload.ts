import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../../estimate/rpe-chart.ts';
import { personLimits } from '../../health/person-limits.ts';
import { loadsFor, type Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedSet } from '../program.ts';
import { rampSteps } from '../time/ramp.ts';
import { isWork } from './places.ts';

export type Setting = { profile: Profile; catalog: Catalog };

/** From this share on a set is heavy; a plan's lighter days stay lighter. */
const HEAVY = 0.8;
const NOT_STEERED = new Set(['bodyweight_plus', 'assisted']);

/** The loads of an exercise that can be steered in kilograms; null for bodies, bands and what nobody measured. */
export const steeredLoads = (exercise: Exercise, { profile }: Setting): readonly Load[] | null =>
  exercise.measure === 'reps' && !NOT_STEERED.has(exercise.loading) ? loadsFor(exercise, profile.gym) : null;

const testedKg = (exercise: Exercise, { profile }: Setting): number | null =>
  exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg);

/** Whether a set without a percent would still count as heavy, by its few repetitions close to failure. */
const heavyByNumber = (set: PrescribedSet): boolean => set.max <= 5 && set.rir !== null && set.rir <= 2;

/** The heaviest a set may become in kilograms, by age, level, repetitions and the kind of day the plan made. */
export const mostKg = (set: PrescribedSet, exercise: Exercise, setting: Setting, e1rm: number | null): number => {
  const limits = personLimits(setting.profile.athlete, setting.profile.difficulty);
  const tested = testedKg(exercise, setting);
  const known = tested === null ? e1rm : Math.max(tested, e1rm ?? 0);
  if (known === null) return Infinity;
  const most = known * Math.min(limits.maxShare, shareForReps(set.max, 0));
  const light = set.percent !== null && set.percent < HEAVY;
  return !light ? most : Math.min(most, (tested !== null && heavyByNumber(set) ? tested : known) * (HEAVY - 0.001));
};

/** The heaviest load that can be built for so many kilograms; null where even the lightest is more. */
export const buildableAtMost = (loads: readonly Load[], kg: number): Load | null => {
  if (!Number.isFinite(kg) || kg <= 0) return null;
  const target = massOfKilograms(kg);
  const load = pickLoad(loads, target, 'down');
  return load !== null && load.mass <= target ? load : null;
};

const thin = <T>(steps: readonly T[], count: number): T[] =>
  steps.length <= count
    ? [...steps]
    : Array.from({ length: count }, (_, i) => steps[Math.floor(((i + 1) * steps.length) / count) - 1] as T);

/** Warm-up sets towards another work load: as many as before where the loads allow it, all below it. */
export const ramped = (warm: readonly PrescribedSet[], first: Load, loads: readonly Load[]): PrescribedSet[] => {
  const steps = rampSteps(first.mass, loads).filter(({ load }) => load.mass < first.mass);
  return thin(steps, warm.length).map(({ load, reps }, i) => ({
    ...(warm[Math.min(i, warm.length - 1)] as PrescribedSet),
    min: reps,
    max: reps,
    load: load.weight,
    percent: null,
  }));
};

/** The share of the tested 1RM a load stands for; null where none was tested, or it has been outgrown. */
const shareOf = (load: Load, set: PrescribedSet, exercise: Exercise, setting: Setting): number | null => {
  const tested = testedKg(exercise, setting);
  if (tested === null) return null;
  const share = Math.round((kilogramsOf(load.mass) / tested) * 1000) / 1000;
  const light = set.percent !== null && set.percent < HEAVY;
  const { maxShare } = personLimits(setting.profile.athlete, setting.profile.difficulty);
  return share > 0 && share <= Math.min(maxShare, shareForReps(set.max, 0)) && !(light && share >= HEAVY)
    ? share
    : null;
};

type Reloading = {
  kgOf: (set: PrescribedSet) => number | null;
  why: string;
  e1rm: number | null;
  /** Leads up to the work load anew although it is the same: in another gym. */
  afresh?: boolean;
};

/**
 * Sets with the load each of them shall have at most: rounded down to what can be built, never above the caps, with the
 * warm-ups led up to it. Null when nothing changes or the lightest load is too heavy.
 */
export const reloaded = (
  sets: readonly PrescribedSet[],
  exercise: Exercise,
  setting: Setting,
  { kgOf, why, e1rm, afresh = false }: Reloading,
): PrescribedSet[] | null => {
  const loads = steeredLoads(exercise, setting);
  if (loads === null) return null;
  let first: Load | null = null;
  let changed = false;
  const work: PrescribedSet[] = [];
  for (const set of sets.filter(isWork)) {
    const wanted = kgOf(set);
    const load =
      wanted === null ? null : buildableAtMost(loads, Math.min(wanted, mostKg(set, exercise, setting, e1rm)) + 1e-6);
    if (wanted !== null && load === null) return null;
    first ??= load;
    if (load === null || (set.load !== null && massOf(set.load) === massOf(load.weight))) {
      work.push(set);
      continue;
    }
    changed = true;
    const percent = set.percent === null && set.load !== null ? null : shareOf(load, set, exercise, setting);
    const { because: _outdated, ...kept } = set;
    work.push({ ...kept, load: load.weight, percent, why });
  }
  if ((!changed && !afresh) || first === null) return null;
  const warm = sets.filter((set) => !isWork(set));
  return [...(warm.some((set) => set.load !== null) ? ramped(warm, first, loads) : warm), ...work];
};
