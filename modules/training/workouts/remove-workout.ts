import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { WorkoutView } from '../contract.ts';
import { wasWritten } from '../was-written.ts';
import { readWorkout } from './read-workout.ts';

/** Deletes a workout; it can be restored. Doing so twice changes nothing. */
export async function removeWorkout(db: ActorDb, person: string, id: string): Promise<void> {
  if ((await deletedAt(db, person, id)) !== null) return;
  wasWritten(
    await db
      .updateTable('workouts')
      .set({ deleted_at: new Date().toISOString() })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'workout',
  );
}

/** Brings a deleted workout back, whole. */
export async function restoreWorkout(db: ActorDb, person: string, id: string): Promise<WorkoutView> {
  if ((await deletedAt(db, person, id)) !== null) {
    wasWritten(
      await db
        .updateTable('workouts')
        .set({ deleted_at: null })
        .where('user_id', '=', person)
        .where('id', '=', id)
        .executeTakeFirst(),
      'workout',
    );
    await bringToDevices(db, person, [id]);
  }
  return readWorkout(db, person, id);
}

async function deletedAt(db: ActorDb, person: string, id: string): Promise<string | null> {
  return found(
    await db
      .selectFrom('workouts')
      .select('deleted_at')
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'workout',
  ).deleted_at;
}

/** Devices drop what lies in a deleted workout; a new revision of each row brings it to them again. */
export async function bringToDevices(db: ActorDb, person: string, workoutIds: readonly string[]): Promise<void> {
  const ids = [...workoutIds];
  await sql`update workout_exercises set updated_at = now() where user_id = ${person} and workout_id = any(${ids}::uuid[]) and deleted_at is null`.execute(
    db,
  );
  await sql`update workout_sets s set updated_at = now() from workout_exercises x
    where x.user_id = ${person} and x.workout_id = any(${ids}::uuid[]) and x.deleted_at is null
      and s.user_id = ${person} and s.workout_exercise_id = x.id and s.deleted_at is null`.execute(db);
}
