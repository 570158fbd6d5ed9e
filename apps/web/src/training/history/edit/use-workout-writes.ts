import { queryClient } from '../../../shell/session/query-client.ts';
import { api } from '../../../shell/session/api.ts';
import type { SetEntry, WhichExercise, WorkoutView } from '../../log-shapes.ts';
import type { Regrouping } from '../../logger/group-exercises.ts';
import { entryOf } from '../../training-log.ts';
import { useLog } from '../../use-sync.ts';

type Details = Partial<Pick<WorkoutView, 'title' | 'localDate' | 'startedAt' | 'endedAt' | 'notes' | 'bodyweightKg'>>;
type Placed = { position: number; completedAt: string | null };

/** Everything that can be done to a session of the past. */
export type WorkoutWrites = {
  details: (change: Details) => Promise<unknown>;
  /** Gives the id of what was added. */
  addExercise: (exercise: WhichExercise & { name: string; position: number }) => Promise<string>;
  changeExercises: (changes: Regrouping) => Promise<unknown>;
  removeExercise: (id: string) => Promise<unknown>;
  restoreExercise: (id: string) => Promise<unknown>;
  addSet: (exerciseId: string, set: SetEntry & Placed) => Promise<string>;
  editSet: (id: string, set: SetEntry & Placed) => Promise<unknown>;
  removeSet: (id: string) => Promise<unknown>;
  restoreSet: (id: string) => Promise<unknown>;
  remove: () => Promise<unknown>;
  restore: () => Promise<unknown>;
};

/** On this device where it keeps the session, with or without a network; else on the server. */
export function useWorkoutWrites(workout: WorkoutView, isLocal: boolean, onChanged: () => void): WorkoutWrites {
  const { log } = useLog();
  const { ownerId: owner, id } = workout;
  if (isLocal)
    return {
      details: (change) => log.editWorkout({ owner, id, ...change }),
      addExercise: (exercise) => log.addExercise({ owner, workoutId: id, ...exercise }),
      changeExercises: async (changes) => {
        for (const { id: exercise, ...change } of changes) await log.editExercise({ owner, id: exercise, ...change });
      },
      removeExercise: (exercise) => log.removeExercise({ owner, id: exercise }),
      restoreExercise: (exercise) => log.restoreExercise({ owner, id: exercise }),
      addSet: (workoutExerciseId, set) => log.logSet({ owner, workoutExerciseId, ...set }),
      editSet: (set, entry) => log.editSet({ owner, id: set, ...entryOf(entry) }),
      removeSet: (set) => log.removeSet({ owner, id: set }),
      restoreSet: (set) => log.restoreSet({ owner, id: set }),
      remove: () => log.removeWorkout({ owner, id }),
      restore: () => log.restoreWorkout({ owner, id }),
    };
  const { workouts, exercises, sets } = api.training;
  const personId = owner;
  const told = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked;
    onChanged();
    for (const key of ['workouts', 'lift', 'trained'])
      void queryClient.invalidateQueries({ queryKey: [key, personId] });
    return answer;
  };
  return {
    details: (change) => told(workouts.finish({ personId, id, ...change })),
    addExercise: async ({ exerciseId, userExerciseId, position }) =>
      (
        await told(
          exercises.add({
            personId,
            workoutId: id,
            position,
            ...(exerciseId === null ? {} : { exerciseId }),
            ...(userExerciseId === null ? {} : { userExerciseId }),
          }),
        )
      ).id,
    changeExercises: async (changes) => {
      for (const { id: exercise, ...change } of changes) await exercises.change({ personId, id: exercise, ...change });
      await told(Promise.resolve());
    },
    removeExercise: (exercise) => told(exercises.remove({ personId, id: exercise })),
    restoreExercise: (exercise) => told(exercises.restore({ personId, id: exercise })),
    addSet: async (workoutExerciseId, { position, completedAt, ...entry }) =>
      (await told(sets.log({ personId, workoutExerciseId, position, completedAt, ...entryOf(entry) }))).id,
    editSet: (set, { position, completedAt, ...entry }) =>
      told(sets.update({ personId, id: set, position, completedAt, ...entryOf(entry) })),
    removeSet: (set) => told(sets.remove({ personId, id: set })),
    restoreSet: (set) => told(sets.restore({ personId, id: set })),
    remove: () => told(workouts.remove({ personId, id })),
    restore: () => told(workouts.restore({ personId, id })),
  };
}
