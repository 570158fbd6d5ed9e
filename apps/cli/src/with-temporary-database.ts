import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@halteres/database';

/** Runs work on an empty embedded database that is gone afterwards. */
export async function withTemporaryDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'halteres-'));
  const database = await openDatabase({ dataDir: join(folder, 'postgresql'), quiet: true });
  try {
    return await work(database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
