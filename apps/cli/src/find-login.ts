import type { Database } from '@halteres/database';
import { CommandError } from './command-error.ts';

/** Whose address this is; a sentence where it is nobody's. */
export async function findLogin(database: Database, email: string): Promise<string> {
  const { rows } = await database.auth.query<{ id: string }>('select id from accounts.logins where email = $1', [
    email.toLowerCase(),
  ]);
  const id = rows[0]?.id;
  if (id === undefined)
    throw new CommandError(`Nobody signs in with ${email}. Sign up in the app first, or check the spelling.`);
  return id;
}
