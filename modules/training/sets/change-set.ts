import type { ActorDb } from '@halteres/database';
import type { LoggedSet } from '../contract.ts';
import { wasWritten } from '../was-written.ts';
import { readSet } from './read-set.ts';
import { checkSet, toSetColumns, type SetFields } from './set-row.ts';

/** Changes some or all fields of a set; what is left out stays. */
export async function changeSet(db: ActorDb, person: string, id: string, changes: Partial<SetFields>): Promise<LoggedSet> {
  const { id: _id, weightKg: _weightKg, ...before } = await readSet(db, person, id);
  const after = { ...before, ...changes };
  checkSet(after);
  wasWritten(await db.updateTable('workout_sets').set(toSetColumns(after)).where('user_id', '=', person).where('id', '=', id).executeTakeFirst(), 'set');
  return readSet(db, person, id);
}
