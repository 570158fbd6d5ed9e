import { addDays, type LocalDate } from '@halteres/i18n';
import type { SyncClient } from '@halteres/sync/client';
import type { PlannedWorkout, SetEntry, WhichExercise, WorkoutView } from './log-shapes.ts';
import { endOf } from './logger/summary.ts';

/** How far ahead Today looks for the next planned workout. */
const DAYS_AHEAD = 14;

/** All that is planned today, or on the next day that has something; what is done is left out. */
export async function nextPlanned(
  { queries }: SyncClient,
  personId: string,
  today: LocalDate,
): Promise<PlannedWorkout[]> {
  for (let day = 0; day < DAYS_AHEAD; day += 1) {
    const open = (await queries.todaysPlan(addDays(today, day), personId)).filter((plan) => !plan.completed);
    if (open.length > 0) return open;
  }
  return [];
}

export type WorkoutStart = {
  personId: string;
  today: LocalDate;
  timeZone: string;
  planned: PlannedWorkout | null;
  gym: { id: string; name: string } | null;
};

/** Starts a workout; a planned one with its exercises in place. */
export async function startWorkout(
  { log }: SyncClient,
  { personId, today, timeZone, planned, gym }: WorkoutStart,
): Promise<string> {
  const workoutId = await log.startWorkout({
    owner: personId,
    title: planned?.title ?? '',
    localDate: today,
    timeZone,
    gym,
    ...(planned === null ? {} : { planned: { owner: planned.owner, id: planned.id } }),
  });
  for (const [position, { exerciseId, name, superset, tempo }] of (planned?.exercises ?? []).entries()) {
    if (exerciseId !== null)
      await log.addExercise({ owner: personId, workoutId, position, exerciseId, name, superset, tempo });
  }
  return workoutId;
}

/** Puts another exercise in the place of one; what was lifted already stays. */
export async function swapExercise(
  { log }: SyncClient,
  personId: string,
  workoutId: string,
  old: { id: string; position: number; superset: string | null; sets: readonly unknown[] },
  by: WhichExercise & { id: string; name: string },
): Promise<void> {
  const { id, name, exerciseId, userExerciseId } = by;
  const { position, superset } = old;
  await log.addExercise({ owner: personId, workoutId, id, name, exerciseId, userExerciseId, position, superset });
  if (old.sets.length === 0) await log.removeExercise({ owner: personId, id: old.id });
}

/** Ends a workout and marks what was planned as done; or takes both back. */
export async function finishWorkout(
  { log }: SyncClient,
  workout: WorkoutView,
  planned: PlannedWorkout | null,
  undone: boolean,
): Promise<void> {
  await log.editWorkout({
    owner: workout.ownerId,
    id: workout.id,
    endedAt: undone ? null : endOf(workout, Date.now()),
  });
  if (planned !== null) await log.completePlanned({ owner: planned.owner, id: planned.id, completed: !undone });
}

/** Only what is entered: a set as it is shown knows more. */
export const entryOf = ({
  setType,
  loadKind,
  weight,
  weightUnit,
  reps,
  rpe,
  rir,
  seconds,
  distanceM,
  calories,
  side,
  restSeconds,
  notes,
}: SetEntry): SetEntry => ({
  setType,
  loadKind,
  weight,
  weightUnit,
  reps,
  rpe,
  rir,
  seconds,
  distanceM,
  calories,
  side,
  restSeconds,
  notes,
});
