import type { ActorDb } from '@halteres/database';
import type { LoggedSet } from '../contract.ts';
import { wasWritten } from '../was-written.ts';
import { readSet } from './read-set.ts';
import { checkSet, toSetColumns, type SetFields } from './set-row.ts';

/** Changes some or all fields of a set; what is left out stays. */
export async function changeSet(
  db: ActorDb,
  person: string,
  id: string,
  changes: Partial<SetFields>,
): Promise<LoggedSet> {
  const { id: _id, weightKg: _weightKg, ...before } = await readSet(db, person, id);
  const after = { ...before, ...changes };
  checkSet(after);
  const columns = onlyChanged(toSetColumns(after), toSetColumns(before));
  if (Object.keys(columns).length === 0) return readSet(db, person, id);
  wasWritten(
    await db
      .updateTable('workout_sets')
      .set(columns)
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'set',
  );
  return readSet(db, person, id);
}

/** What another device writes at the same moment to other columns stays. */
function onlyChanged<Columns extends object>(after: Columns, before: Columns): Partial<Columns> {
  return Object.fromEntries(
    Object.entries(after).filter(([column, value]) => before[column as keyof Columns] !== value),
  ) as Partial<Columns>;
}
