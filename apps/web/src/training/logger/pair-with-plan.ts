import type { Measure } from '../set-words.ts';
import type { LoggedExercise, PlannedWorkout, PrescribedExercise } from '../log-shapes.ts';

/** An exercise of the workout with what is planned for it. */
export type LoggerExercise = {
  logged: LoggedExercise;
  prescribed: PrescribedExercise | null;
  measure: Measure;
  loading: string | null;
};

type Catalogued = { measure: string; loading: string } | undefined;

const MEASURES: readonly string[] = ['reps', 'seconds', 'metres', 'calories'] satisfies Measure[];
const isMeasure = (value: string | undefined): value is Measure => value !== undefined && MEASURES.includes(value);

/** Each exercise takes its own prescription; one that was swapped in takes the prescription of the place it stands at. */
export function pairWithPlan(
  logged: readonly LoggedExercise[],
  planned: PlannedWorkout | null,
  find: (exercise: LoggedExercise) => Catalogued,
): LoggerExercise[] {
  const free = new Set(planned?.exercises ?? []);
  const own = new Map<string, PrescribedExercise>();
  for (const exercise of logged) {
    const match = [...free].find((each) => each.exerciseId !== null && each.exerciseId === exercise.exerciseId);
    if (match === undefined) continue;
    free.delete(match);
    own.set(exercise.id, match);
  }
  return logged.map((exercise) => {
    const place = planned?.exercises[exercise.position];
    const mine = own.get(exercise.id);
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
      measure: isMeasure(measure) ? measure : 'reps',
      loading: mine?.loading ?? known?.loading ?? null,
    };
  });
}

/** Planned sets that are not done yet; none where nothing is planned. */
export const setsLeft = ({ logged, prescribed }: LoggerExercise): number =>
  Math.max(0, (prescribed?.sets.length ?? 0) - logged.sets.length);
