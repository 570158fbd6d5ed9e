import type { ActorDb } from '@halteres/database';
import { wasWritten } from '../was-written.ts';
import { readSet } from './read-set.ts';

/** Deletes a set; devices learn of it by its tombstone. */
export async function removeSet(db: ActorDb, person: string, id: string): Promise<void> {
  await readSet(db, person, id);
  wasWritten(await db.updateTable('workout_sets').set({ deleted_at: new Date().toISOString() }).where('user_id', '=', person).where('id', '=', id).executeTakeFirst(), 'set');
}
