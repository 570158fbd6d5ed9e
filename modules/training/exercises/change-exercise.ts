import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { requireExercise, type WhichExercise } from '../exercise-names.ts';
import { wasWritten } from '../was-written.ts';

export type ExerciseChange = WhichExercise & {
  position?: number | undefined;
  superset?: string | null | undefined;
  tempo?: string | null | undefined;
  notes?: string | null | undefined;
};

/** Moves an exercise within its workout, notes something on it, or puts another exercise in its place. */
export async function changeExercise(db: ActorDb, person: string, id: string, change: ExerciseChange): Promise<void> {
  const before = found(
    await db
      .selectFrom('workout_exercises')
      .select(['exercise_id', 'user_exercise_id'])
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'exercise of a workout',
  );
  const other = 'exerciseId' in change || 'userExerciseId' in change;
  const which = other
    ? await requireExercise(db, person, {
        exerciseId: before.exercise_id,
        userExerciseId: before.user_exercise_id,
        ...change,
      })
    : null;
  const columns = {
    ...(change.position === undefined ? {} : { position: change.position }),
    ...(change.superset === undefined ? {} : { superset: change.superset }),
    ...(change.tempo === undefined ? {} : { tempo: change.tempo }),
    ...(change.notes === undefined ? {} : { notes: change.notes }),
    ...(which === null ? {} : { exercise_id: which.exercise_id, user_exercise_id: which.user_exercise_id }),
  };
  if (Object.keys(columns).length === 0) return;
  wasWritten(
    await db
      .updateTable('workout_exercises')
      .set(columns)
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'exercise',
  );
}
