import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { wasWritten } from '../was-written.ts';

/** Takes an exercise with its sets out of a workout; devices learn of it by its tombstone. */
export async function removeExercise(db: ActorDb, person: string, id: string): Promise<void> {
  found(
    await db
      .selectFrom('workout_exercises')
      .select('id')
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'exercise of a workout',
  );
  wasWritten(
    await db
      .updateTable('workout_exercises')
      .set({ deleted_at: new Date().toISOString() })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'exercise',
  );
}

/** Brings an exercise with its sets back into its workout; each set with a new revision, since devices dropped them. */
export async function restoreExercise(db: ActorDb, person: string, id: string): Promise<void> {
  const row = await db
    .selectFrom('workout_exercises')
    .select('deleted_at')
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found(row, 'exercise of a workout').deleted_at === null) return;
  const result = await db
    .updateTable('workout_exercises')
    .set({ deleted_at: null })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  wasWritten(result, 'exercise');
  await sql`update workout_sets set updated_at = now() where user_id = ${person} and workout_exercise_id = ${id} and deleted_at is null`.execute(
    db,
  );
}
