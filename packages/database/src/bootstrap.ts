import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { schemaFolder } from './folders.ts';
import { loginRoles } from './logins.ts';
import { splitStatements } from './statements.ts';

/** Held while roles are made: they belong to the whole cluster, and two processes making one at once collide. */
const bootstrapLock = 7261003;

/** Makes the roles (schema/bootstrap.sql). It may run any number of times. */
export async function bootstrap(owner: pg.ClientBase, file = join(schemaFolder(), 'bootstrap.sql')): Promise<void> {
  const statements = splitStatements(await readFile(file, 'utf8'));
  await owner.query('begin');
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [bootstrapLock]);
    for (const statement of statements) await owner.query(statement);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

export async function missingLogins(owner: pg.ClientBase): Promise<string[]> {
  const wanted = Object.values(loginRoles);
  const { rows } = await owner.query<{ name: string }>('select rolname as name from pg_roles where rolname = any($1)', [
    wanted,
  ]);
  return wanted.filter((name) => !rows.some((row) => row.name === name));
}
