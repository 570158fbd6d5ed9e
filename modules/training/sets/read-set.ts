import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { LoggedSet } from '../contract.ts';
import { SET_COLUMNS, viewSet } from './set-row.ts';

/** One set that was not deleted. */
export async function readSet(db: ActorDb, person: string, id: string): Promise<LoggedSet> {
  const row = await db
    .selectFrom('workout_sets')
    .select(SET_COLUMNS)
    .where('workout_sets.user_id', '=', person)
    .where('workout_sets.id', '=', id)
    .where('workout_sets.deleted_at', 'is', null)
    .executeTakeFirst();
  return viewSet(found(row, 'set'));
}
