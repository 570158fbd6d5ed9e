import { asActor, type Database } from '@halteres/database';
import { operator } from './operator.ts';

/** Takes a second factor away from somebody who lost it, and signs them out; false when nobody has this address. */
export async function resetSecondFactor(database: Database, email: string): Promise<boolean> {
  const { rows } = await database.auth.query<{ id: string }>(
    'update accounts.logins set two_factor_enabled = false, updated_at = now() where email = $1 returning id',
    [email.toLowerCase()],
  );
  const id = rows[0]?.id;
  if (id === undefined) return false;
  await database.auth.query('delete from accounts.two_factors where user_id = $1', [id]);
  await database.auth.query('delete from accounts.sessions where user_id = $1', [id]);
  await asActor(database, { audience: 'admin', userId: null }, (db) =>
    db.insertInto('admin_audit_log').values({ actor: operator(), action: 'reset_second_factor', target: id }).execute(),
  );
  return true;
}
