import type { LocalDate } from '@halteres/i18n';
import { useMe } from '../shell/session/session.ts';
import { openStore } from './dev-store.ts';
import type { LastTime, PlannedWorkout, TrainingStore, WhichExercise, WorkoutSummary, WorkoutView } from './training-store.ts';
import { useLive, type Live } from './use-live.ts';

/** The local log of the signed-in account. */
export function useTraining(): TrainingStore {
  return openStore(useMe().id);
}

export function usePlan(personId: string, today: LocalDate): Live<PlannedWorkout | null> {
  const store = useTraining();
  return useLive(`plan ${personId} ${today}`, () => store.plan(personId, today));
}

export function usePlannedWorkout(personId: string, programWorkoutId: string | null): Live<PlannedWorkout | null> {
  const store = useTraining();
  return useLive(`planned ${personId} ${programWorkoutId}`, async () => (programWorkoutId === null ? null : store.plannedWorkout(personId, programWorkoutId)));
}

export function useWorkout(personId: string, id: string): Live<WorkoutView | null> {
  const store = useTraining();
  return useLive(`workout ${personId} ${id}`, () => store.workout(personId, id));
}

export function useOpenWorkout(personId: string): Live<WorkoutView | null> {
  const store = useTraining();
  return useLive(`open ${personId}`, () => store.openWorkout(personId));
}

export function useRecentWorkouts(personId: string, limit: number): Live<WorkoutSummary[]> {
  const store = useTraining();
  return useLive(`recent ${personId} ${limit}`, () => store.recentWorkouts(personId, limit));
}

/** The session of an exercise before this workout. */
export function useLastTime(personId: string, exercise: WhichExercise, workoutId: string): Live<LastTime | null> {
  const store = useTraining();
  const { exerciseId, userExerciseId } = exercise;
  return useLive(`last ${personId} ${exerciseId} ${userExerciseId} ${workoutId}`, () => store.lastTime(personId, { exerciseId, userExerciseId }, workoutId));
}
