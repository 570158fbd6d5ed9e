import type { Measure } from '../set-words.ts';
import type { LoggedExercise, PlannedWorkout, PrescribedExercise, Target } from '../log-shapes.ts';
import { placeInPlan } from './plan-place.ts';

/** An exercise of the workout with what is planned for it. */
export type LoggerExercise = {
  logged: LoggedExercise;
  prescribed: PrescribedExercise | null;
  /** What is to be done set by set: by the plan, a template, or warm-ups put before it. */
  targets: readonly Target[];
  measure: Measure;
  loading: string | null;
  /** Whether one side can work without the other, and which way is usual. */
  sides: 'none' | 'possible' | 'usual';
};

type Catalogued = { measure: string; loading: string; laterality?: string } | undefined;
/** Sets put before an exercise on this device, by the exercise of the workout. */
export type OwnTargets = ReadonlyMap<string, readonly Target[]>;

const MEASURES: readonly string[] = ['reps', 'seconds', 'metres', 'calories'] satisfies Measure[];
const isMeasure = (value: string | undefined): value is Measure => value !== undefined && MEASURES.includes(value);

const sidesOf = (known: Catalogued): LoggerExercise['sides'] =>
  known?.laterality === undefined
    ? 'possible'
    : known.laterality === 'bilateral'
      ? 'none'
      : known.laterality === 'unilateral'
        ? 'usual'
        : 'possible';

/** Each exercise takes its own prescription; one that was swapped in takes the prescription of the place it stands at. */
export function pairWithPlan(
  logged: readonly LoggedExercise[],
  planned: PlannedWorkout | null,
  find: (exercise: LoggedExercise) => Catalogued,
  own: OwnTargets = new Map(),
): LoggerExercise[] {
  const free = new Set(planned?.exercises ?? []);
  const prescriptions = new Map<string, PrescribedExercise>();
  for (const exercise of logged) {
    const match = [...free].find((each) => each.exerciseId !== null && each.exerciseId === exercise.exerciseId);
    if (match === undefined) continue;
    free.delete(match);
    prescriptions.set(exercise.id, match);
  }
  return logged.map((exercise) => {
    const place = planned?.exercises[exercise.position];
    const mine = prescriptions.get(exercise.id);
    const swapped = mine === undefined && place !== undefined && free.has(place) ? place : undefined;
    const known = find(exercise);
    const measure = mine?.measure ?? known?.measure ?? swapped?.measure;
    // The loads of the exercise that was planned say nothing about the one that replaced it.
    const prescribed =
      mine ??
      (swapped === undefined
        ? null
        : { ...swapped, sets: swapped.sets.map((set) => ({ ...set, load: null, percent: null, why: null })) });
    return {
      logged: exercise,
      prescribed,
      targets: withOwn(prescribed?.sets ?? [], own.get(exercise.id) ?? []),
      measure: isMeasure(measure) ? measure : 'reps',
      loading: mine?.loading ?? known?.loading ?? null,
      sides: sidesOf(known),
    };
  });
}

/** Warm-ups of one's own come before the plan; whole targets of one's own stand where there is no plan. */
const withOwn = (planned: readonly Target[], own: readonly Target[]): readonly Target[] =>
  own.length === 0
    ? planned
    : [...own, ...(own.some(({ kind }) => kind !== 'warm_up') ? [] : planned.filter(({ kind }) => kind !== 'warm_up'))];

/** How many sets are to be done; warm-ups alone say nothing of the work behind them. */
export const plannedSets = ({ targets }: Pick<LoggerExercise, 'targets'>): number =>
  targets.some(({ kind }) => kind !== 'warm_up') ? targets.length : 0;

/** Sets to do that are not done yet; none where nothing is planned. */
export const setsLeft = ({ logged, targets }: LoggerExercise): number =>
  Math.max(0, plannedSets({ targets }) - placeInPlan(targets, logged.sets));

/** What is to be done next, by the plan. */
export const targetNow = ({ logged, targets }: LoggerExercise): Target | undefined =>
  targets[placeInPlan(targets, logged.sets)];
