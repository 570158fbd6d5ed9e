import type { Database } from '@halteres/database';
import type { Config } from '@halteres/server/config';
import { openConfigured } from '@halteres/server/main';

/** Runs work on the configured database, beside a server if one runs, and lets go of it whatever happens. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openConfigured(config, true, (sentence) => process.stderr.write(`${sentence}\n`));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
