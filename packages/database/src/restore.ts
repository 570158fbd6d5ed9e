import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import pg from 'pg';
import type { ArchiveHeader, ArchiveReader } from './archive.ts';
import { backedUpSchemas, manifestOf, type Manifest } from './backup.ts';
import { copyIn } from './copy-stream.ts';
import type { Database } from './database.ts';
import { migrate, migrateTo, migrationStatus, readMigrations } from './migrate.ts';
import { checkBackup, unpacking } from './read-backup.ts';
import { readCatalog, type Relation } from './read-catalog.ts';
import { copyStatement, digestTable, nameOf, speakAlike, storedColumns } from './table-texts.ts';

/** Puts a backup into an empty database, whole or not at all, and brings it to the newest version. */
export async function restoreFromFile(database: Database, path: string): Promise<Manifest> {
  const manifest = await restoreAsItWas(database, path);
  await migrate(database);
  return manifest;
}

/** The file is checked from end to end first; then the database is brought to the version it fits, and filled. */
export async function restoreAsItWas(database: Database, path: string): Promise<Manifest> {
  const manifest = await checkBackup(path);
  const known = await readMigrations();
  const strange = manifest.migrations.find(({ checksum }, index) => known[index]?.checksum !== checksum);
  if (manifest.schemaVersion > known.length)
    throw new Error(
      `The backup was made by a newer Halteres (${manifest.appVersion}): it has schema version ` +
        `${manifest.schemaVersion}, and this program knows ${known.length}. Install that Halteres, or a later one.`,
    );
  if (strange !== undefined)
    throw new Error(
      `The backup fits schema version ${manifest.schemaVersion} of another Halteres: its migration ${strange.version} ` +
        `is not the one here. Restore with the Halteres that made it (${manifest.appVersion}).`,
    );
  await database.owner(async (client) => {
    const { relations } = await readCatalog(client, backedUpSchemas);
    await checkEmpty(
      client,
      relations.filter(({ kind }) => kind === 'table'),
      database.describe(),
    );
  });
  const { version } = await migrationStatus(database);
  if (version < manifest.schemaVersion) await migrateTo(database, manifest.schemaVersion);
  return restore(database, createReadStream(path));
}

/**
 * Puts a backup into an empty database of the same schema version, whole or not at all. Foreign keys are checked as
 * ever; our own triggers stand aside (app.restoring), because what they would do has been done.
 */
export function restore(database: Database, input: Readable): Promise<Manifest> {
  return unpacking(input, (reader) =>
    database.owner(async (client) => {
      await client.query('begin');
      try {
        const manifest = await restoreInto(client, reader, database.describe());
        await client.query('commit');
        await client.query('analyze');
        return manifest;
      } catch (error) {
        const lost = await client.query('rollback').then(
          () => false,
          () => true,
        );
        if (!lost) throw error;
        throw new Error(
          `The connection to the database was lost (${error instanceof Error ? error.message : String(error)}). Nothing ` +
            `was restored; restore again.`,
          { cause: error },
        );
      }
    }),
  );
}

async function restoreInto(client: pg.ClientBase, reader: ArchiveReader, description: string): Promise<Manifest> {
  const header = await reader.header();
  await checkVersion(client, header, description);
  await client.query(`set local app.restoring = 'on'`);
  await speakAlike(client);
  const { relations } = await readCatalog(client, backedUpSchemas);
  const tables = new Map(relations.filter(({ kind }) => kind === 'table').map((table) => [nameOf(table), table]));
  await checkEmpty(client, tables.values(), description);

  const filled: Manifest['tables'] = [];
  for (let start = await reader.nextTable(header); start !== null; start = await reader.nextTable(header)) {
    const table = tables.get(start.table);
    const known = table === undefined ? [] : storedColumns(table);
    if (table === undefined || !start.columns.every((column) => known.includes(column))) {
      throw new Error(`The backup is damaged: it holds ${start.table} (${start.columns.join(', ')}), unknown here.`);
    }
    await copyIn(client, copyStatement(table, start.columns, 'from stdin'), reader.frames());
    const said = await reader.endOfTable(start.table);
    const found = await digestTable(client, table, start.columns);
    if (said.rows !== found.rows || said.hash !== found.hash) {
      throw new Error(
        `${start.table} is not what was backed up: ${said.rows} rows were written and ${found.rows} came, or they ` +
          `differ. Nothing was restored: the file is damaged (use another one), or people use this database meanwhile.`,
      );
    }
    filled.push({ name: start.table, ...found });
  }
  for (const { name, value, called } of header.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called]);
  }
  return manifestOf(header, filled);
}

async function checkVersion(client: pg.ClientBase, header: ArchiveHeader, description: string): Promise<void> {
  const { rows } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from app.schema_migrations order by version',
  );
  if (JSON.stringify(rows) === JSON.stringify(header.migrations)) return;
  throw new Error(
    `The backup fits schema version ${header.schemaVersion}, and the database (${description}) has version ` +
      `${rows.at(-1)?.version ?? 0} already. Restore into a new data folder or a new database.`,
  );
}

async function checkEmpty(client: pg.ClientBase, tables: Iterable<Relation>, description: string): Promise<void> {
  const full: string[] = [];
  for (const table of tables) {
    const name = `${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`;
    const { rows } = await client.query<{ full: boolean }>(`select exists (select from ${name}) as "full"`);
    if (rows[0]?.full === true) full.push(nameOf(table));
  }
  if (full.length === 0) return;
  throw new Error(
    `A backup is restored into an empty database, and this one (${description}) has rows in ${full.join(', ')}. ` +
      `Choose another data folder (--data) or a new database.`,
  );
}
