import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backedUpSchemas, type Manifest } from './backup.ts';
import { startEmbedded } from './embedded.ts';
import { databaseName, ensureDatabase, openOnEmbedded } from './open.ts';
import { readCatalog } from './read-catalog.ts';
import { restoreAsItWas } from './restore.ts';
import { digestTable, nameOf, speakAlike, storedColumns } from './table-texts.ts';
import type { Database } from './database.ts';

export interface Drill {
  manifest: Manifest;
  /** Tables that are not what was backed up, a sentence each; empty when the backup is good. */
  differences: string[];
}

/** The drill: restores a backup into an embedded database that is thrown away, and compares it table by table. */
export async function verifyBackup(path: string): Promise<Drill> {
  const wished = await mkdtemp(join(tmpdir(), 'halteres-drill-'));
  // The user who runs PostgreSQL must come through; the data inside are closed to others.
  await chmod(wished, 0o711);
  const say = (): void => undefined;
  // Thrown away in any case: nothing need wait for the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await startEmbedded({ dataDir: wished, role: 'command', settings, say });
  try {
    await ensureDatabase(server, databaseName);
    const database = await openOnEmbedded(server, databaseName, { say });
    try {
      const manifest = await restoreAsItWas(database, path);
      return { manifest, differences: await compare(database, manifest) };
    } finally {
      await database.close();
    }
  } finally {
    await server.close();
    await Promise.all([...new Set([wished, server.folder])].map((each) => rm(each, { recursive: true, force: true })));
  }
}

/** What is there now against what was backed up. */
export async function compare(database: Database, manifest: Pick<Manifest, 'tables'>): Promise<string[]> {
  return database.owner(async (client) => {
    await client.query('begin isolation level repeatable read read only');
    await speakAlike(client);
    const { relations } = await readCatalog(client, backedUpSchemas);
    const differences: string[] = [];
    for (const { name, rows, hash } of manifest.tables) {
      const table = relations.find((each) => each.kind === 'table' && nameOf(each) === name);
      const found = table === undefined ? undefined : await digestTable(client, table, storedColumns(table));
      if (found === undefined) differences.push(`${name} is missing.`);
      else if (found.rows !== rows) differences.push(`${name} has ${found.rows} rows instead of ${rows}.`);
      else if (found.hash !== hash) differences.push(`${name} has as many rows (${rows}), but others.`);
    }
    await client.query('rollback');
    return differences;
  });
}
