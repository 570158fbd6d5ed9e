import { preamble } from '@halteres/database/as-actor';
import type { Actor } from '@halteres/database';
import type pg from 'pg';

/**
 * The envelope of a request inside a transaction that is rolled back anyway: for tests of tables, which try a hundred
 * things on the same rows. Roles and claims are local to the savepoint and vanish with it.
 *
 * The connection must be inside a transaction, and logged in as the owner: a login role's own limits (that it may
 * become some audiences only) are tested with asActor.
 */
export async function asActorUndone<T>(
  client: pg.ClientBase,
  actor: Actor,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const [, request] = preamble(actor);
  await client.query('savepoint request');
  try {
    await client.query((request as { text: string }).text, [
      ...((request as { values?: readonly unknown[] }).values ?? []),
    ]);
    return await work(client);
  } finally {
    await client.query('rollback to savepoint request');
    await client.query('release savepoint request');
  }
}
