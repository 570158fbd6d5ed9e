import type { WeightUnit } from '@halteres/i18n';
import type { LoggerExercise } from './pair-with-plan.ts';
import { openSide, placeInPlan } from './plan-place.ts';
import type { Measure } from '../set-words.ts';
import type { LastTime, LoadKind, LoggedSet, PrescribedSet, SetEntry, SetType, Target } from '../log-shapes.ts';

type Known = {
  targets: readonly Target[];
  done: readonly LoggedSet[];
  lastTime: LastTime | null;
  /** How the exercise is loaded, as the catalogue says. */
  loading: string | null;
  measure: Measure;
  unit: WeightUnit;
  sides: LoggerExercise['sides'];
};

const KIND_OF_LOADING: Readonly<Record<string, LoadKind>> = {
  bodyweight: 'bodyweight',
  bodyweight_plus: 'bodyweight',
  assisted: 'assisted',
  band: 'band',
};

const typeOf = (set: Target | undefined): SetType =>
  set?.setType ?? (set?.kind === 'warm_up' || set?.kind === 'amrap' ? set.kind : 'normal');

const clamp = (value: number, { min, max }: PrescribedSet): number => Math.min(max, Math.max(min, value));

type Counted = Pick<SetEntry, 'reps' | 'seconds' | 'distanceM' | 'calories'>;

/** Calories were kept as repetitions before sets had a field for them. */
export const countOf = (set: Counted, measure: Measure): number | null =>
  measure === 'seconds'
    ? set.seconds
    : measure === 'metres'
      ? set.distanceM
      : measure === 'calories'
        ? (set.calories ?? set.reps)
        : set.reps;

export const withCount = (measure: Measure, count: number | null): Counted => ({
  reps: measure === 'reps' ? count : null,
  seconds: measure === 'seconds' ? count : null,
  distanceM: measure === 'metres' ? count : null,
  calories: measure === 'calories' ? count : null,
});

/** Last time's set at the same place among sets of its kind, since warm-ups differ from day to day. */
export function lastTimeAt(lastTime: LastTime | null, done: readonly LoggedSet[], type: SetType): LoggedSet | null {
  const isWarm = type === 'warm_up';
  const alike = (lastTime?.sets ?? []).filter((set) => (set.setType === 'warm_up') === isWarm);
  return alike[done.filter((set) => (set.setType === 'warm_up') === isWarm).length] ?? alike.at(-1) ?? null;
}

/** After a pair the other side may go first; who does both at once, or says nothing, goes on so. */
const nextSide = (before: LoggedSet['side'], sides: LoggerExercise['sides']): LoggedSet['side'] =>
  before === 'left' || before === 'right' ? 'left' : (before ?? (sides === 'usual' ? 'both' : null));

/** The next set, filled with what is most likely right: what was just lifted, else the plan, else last time. */
export function nextSet({ targets, done, lastTime, loading, measure, unit, sides }: Known): SetEntry {
  const target = targets[placeInPlan(targets, done)];
  const before = done.at(-1);
  const beforeTarget = targets[placeInPlan(targets, done.slice(0, -1))];
  const open = openSide(done);
  const setType =
    open !== null && before !== undefined
      ? before.setType
      : target === undefined && targets.length === 0 && before !== undefined
        ? before.setType === 'warm_up'
          ? 'warm_up'
          : 'normal'
        : typeOf(target);
  const last = lastTimeAt(lastTime, done, setType);
  const sameAsBefore =
    before !== undefined &&
    (target === undefined ||
      (beforeTarget?.load?.weight === target.load?.weight && beforeTarget?.kind === target.kind));
  const load = sameAsBefore
    ? { weight: before.weight, unit: before.weightUnit }
    : (target?.load ??
      (last === null
        ? { weight: before?.weight ?? null, unit: before?.weightUnit ?? null }
        : { weight: last.weight, unit: last.weightUnit }));
  const usual = KIND_OF_LOADING[loading ?? ''] ?? 'external';
  const loadKind = before?.loadKind ?? (target?.load && usual === 'bodyweight' ? 'added' : (last?.loadKind ?? usual));
  const likely = (sameAsBefore ? countOf(before, measure) : null) ?? (last === null ? null : countOf(last, measure));
  const count = target === undefined ? likely : likely === null ? target.max : clamp(likely, target);
  const hasLoad = loadKind !== 'bodyweight';
  return {
    setType,
    loadKind,
    weight: hasLoad ? load.weight : null,
    weightUnit: hasLoad && load.weight !== null ? (load.unit ?? unit) : null,
    ...withCount(measure, count),
    side: sides === 'none' ? null : (open ?? target?.side ?? nextSide(before?.side ?? last?.side ?? null, sides)),
    rpe: null,
    rir: null,
    restSeconds: target?.restSeconds ?? null,
    notes: null,
  };
}
