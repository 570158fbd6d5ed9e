import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { LoggedSet } from '../contract.ts';
import { wasWritten } from '../was-written.ts';
import { readSet } from './read-set.ts';

/** Deletes a set; devices learn of it by its tombstone. */
export async function removeSet(db: ActorDb, person: string, id: string): Promise<void> {
  await readSet(db, person, id);
  wasWritten(
    await db
      .updateTable('workout_sets')
      .set({ deleted_at: new Date().toISOString() })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'set',
  );
}

/** Brings a deleted set back; a set that is there stays as it is. */
export async function restoreSet(db: ActorDb, person: string, id: string): Promise<LoggedSet> {
  const row = await db
    .selectFrom('workout_sets')
    .select('deleted_at')
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found(row, 'set').deleted_at !== null) {
    const result = await db
      .updateTable('workout_sets')
      .set({ deleted_at: null })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst();
    wasWritten(result, 'set');
  }
  return readSet(db, person, id);
}
