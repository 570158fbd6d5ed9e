import type { WeightUnit } from '@halteres/i18n';
import type { Measure } from '../set-words.ts';
import type {
  LastTime,
  LoadKind,
  LoggedSet,
  PrescribedExercise,
  PrescribedSet,
  SetEntry,
  SetType,
} from '../log-shapes.ts';

type Known = {
  prescribed: PrescribedExercise | null;
  done: readonly LoggedSet[];
  lastTime: LastTime | null;
  /** How the exercise is loaded, as the catalogue says. */
  loading: string | null;
  measure: Measure;
  unit: WeightUnit;
};

const KIND_OF_LOADING: Readonly<Record<string, LoadKind>> = {
  bodyweight: 'bodyweight',
  bodyweight_plus: 'bodyweight',
  assisted: 'assisted',
  band: 'band',
};

const typeOf = (set: PrescribedSet | undefined): SetType =>
  set?.kind === 'warm_up' || set?.kind === 'amrap' ? set.kind : 'normal';

const clamp = (value: number, { min, max }: PrescribedSet): number => Math.min(max, Math.max(min, value));

export const countOf = (set: Pick<LoggedSet, 'reps' | 'seconds' | 'distanceM'>, measure: Measure): number | null =>
  measure === 'seconds' ? set.seconds : measure === 'metres' ? set.distanceM : set.reps;

export const withCount = (
  measure: Measure,
  count: number | null,
): Pick<SetEntry, 'reps' | 'seconds' | 'distanceM'> => ({
  reps: measure === 'reps' || measure === 'calories' ? count : null,
  seconds: measure === 'seconds' ? count : null,
  distanceM: measure === 'metres' ? count : null,
});

/** Last time's set at the same place among sets of its kind, since warm-ups differ from day to day. */
export function lastTimeAt(lastTime: LastTime | null, done: readonly LoggedSet[], type: SetType): LoggedSet | null {
  const isWarm = type === 'warm_up';
  const alike = (lastTime?.sets ?? []).filter((set) => (set.setType === 'warm_up') === isWarm);
  return alike[done.filter((set) => (set.setType === 'warm_up') === isWarm).length] ?? alike.at(-1) ?? null;
}

/** The next set, filled with what is most likely right: what was just lifted, else the plan, else last time. */
export function nextSet({ prescribed, done, lastTime, loading, measure, unit }: Known): SetEntry {
  const target = prescribed?.sets[done.length];
  const before = done.at(-1);
  const beforeTarget = prescribed?.sets[done.length - 1];
  const setType =
    target === undefined && prescribed === null && before !== undefined
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
    rpe: null,
    rir: null,
    restSeconds: target?.restSeconds ?? null,
    notes: null,
  };
}
