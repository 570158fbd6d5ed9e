import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { wasWritten } from '../was-written.ts';

/** Takes an exercise with its sets out of a workout; devices learn of it by its tombstone. */
export async function removeExercise(db: ActorDb, person: string, id: string): Promise<void> {
  found(await db.selectFrom('workout_exercises').select('id').where('user_id', '=', person).where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst(), 'exercise of a workout');
  wasWritten(await db.updateTable('workout_exercises').set({ deleted_at: new Date().toISOString() }).where('user_id', '=', person).where('id', '=', id).executeTakeFirst(), 'exercise');
}
