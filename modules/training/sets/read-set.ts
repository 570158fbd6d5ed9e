import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { LoggedSet } from '../contract.ts';
import { SET_COLUMNS, viewSet } from './set-row.ts';

/** One set that was not deleted. */
export async function readSet(db: ActorDb, person: string, id: string): Promise<LoggedSet> {
  const row = await db
    .selectFrom('workout_sets as s')
    .select([...SET_COLUMNS])
    .where('s.user_id', '=', person)
    .where('s.id', '=', id)
    .where('s.deleted_at', 'is', null)
    .executeTakeFirst();
  return viewSet(found(row, 'set'));
}
