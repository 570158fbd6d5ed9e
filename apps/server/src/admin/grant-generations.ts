import { asActor, type Database } from '@halteres/database';
import { sql } from 'kysely';
import { operator } from './operator.ts';

/** Adds generations to somebody's allowance; returns what is left then, null when nobody has this address. */
export function grantGenerations(database: Database, email: string, more: number): Promise<number | null> {
  return asActor(database, { audience: 'admin', userId: null }, async (db) => {
    const row = await db
      .updateTable('profiles')
      .set({
        generations_remaining: sql<number>`generations_remaining + ${more}`,
        updated_at: new Date().toISOString(),
      })
      .where('email', '=', email.toLowerCase())
      .returning(['id', 'generations_remaining'])
      .executeTakeFirst();
    if (row === undefined) return null;
    await db
      .insertInto('admin_audit_log')
      .values({ actor: operator(), action: 'grant_generations', target: row.id, details: JSON.stringify({ more }) })
      .execute();
    return row.generations_remaining;
  });
}
