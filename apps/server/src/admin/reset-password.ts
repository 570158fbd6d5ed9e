import { randomBytes } from 'node:crypto';
import { asActor, type Database } from '@halteres/database';
import { hashPassword } from 'better-auth/crypto';
import { operator } from './operator.ts';

/** Gives a login a new password and ends its sessions; returns the password, null when nobody has this address. */
export async function resetPassword(database: Database, email: string): Promise<string | null> {
  const { rows } = await database.auth.query<{ id: string }>('select id from accounts.logins where email = $1', [
    email.toLowerCase(),
  ]);
  const login = rows[0];
  if (login === undefined) return null;
  const password = randomBytes(12).toString('base64url');
  const hash = await hashPassword(password);
  const changed = await database.auth.query(
    "update accounts.credentials set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential'",
    [login.id, hash],
  );
  if (changed.rowCount === 0) {
    await database.auth.query(
      "insert into accounts.credentials (account_id, provider_id, user_id, password) values ($1::text, 'credential', $1::uuid, $2)",
      [login.id, hash],
    );
  }
  await database.auth.query('delete from accounts.sessions where user_id = $1', [login.id]);
  await asActor(database, { audience: 'admin', userId: null }, (db) =>
    db
      .insertInto('admin_audit_log')
      .values({ actor: operator(), action: 'reset_password', target: login.id })
      .execute(),
  );
  return password;
}
