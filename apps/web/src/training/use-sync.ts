import type { LocalDate } from '@halteres/i18n';
import type { SyncClient } from '@halteres/sync/client';
import { useMe } from '../shell/session/session.ts';
import { accountLog } from './account-sync.ts';
import type { LastTime, PlannedWorkout, WhichExercise, WorkoutSummary, WorkoutView } from './log-shapes.ts';
import { nextPlanned } from './training-log.ts';
import { useLive, type Live } from './use-live.ts';

/** The log of the signed-in account on this device. */
export function useLog(): SyncClient {
  return accountLog(useMe().id);
}

/** What is planned next, today or later. */
export function usePlan(personId: string, today: LocalDate): Live<PlannedWorkout[]> {
  const client = useLog();
  return useLive(`plan ${personId} ${today}`, () => nextPlanned(client, personId, today));
}

/** What a workout was planned as. */
export function usePlannedWorkout(workout: WorkoutView | null | undefined): Live<PlannedWorkout | null> {
  const { queries } = useLog();
  const owner = workout?.programOwnerId ?? null;
  const id = workout?.programWorkoutId ?? null;
  return useLive(`planned ${owner} ${id}`, async () =>
    owner === null || id === null ? null : queries.planned(owner, id),
  );
}

export function useWorkout(personId: string, id: string): Live<WorkoutView | null> {
  const { queries } = useLog();
  return useLive(`workout ${personId} ${id}`, () => queries.workout(id, personId));
}

export function useOpenWorkout(personId: string): Live<WorkoutView | null> {
  const { queries } = useLog();
  return useLive(`open ${personId}`, () => queries.openWorkout(personId));
}

export function useRecentWorkouts(personId: string, limit: number): Live<WorkoutSummary[]> {
  const { queries } = useLog();
  return useLive(`recent ${personId} ${limit}`, async () =>
    (await queries.recentWorkouts(limit, personId)).filter(({ endedAt }) => endedAt !== null),
  );
}

/** The session of an exercise before this workout. */
export function useLastTime(
  personId: string,
  { exerciseId, userExerciseId }: WhichExercise,
  workoutId: string,
): Live<LastTime | null> {
  const { queries } = useLog();
  return useLive(`last ${personId} ${exerciseId} ${userExerciseId} ${workoutId}`, () =>
    queries.lastSetsOf({ exerciseId, userExerciseId }, { owner: personId, notIn: workoutId }),
  );
}
