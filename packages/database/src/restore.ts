import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { ArchiveReader, type ArchiveEnd, type ArchiveHeader, type TableEnd, type TableStart } from './archive.ts';
import { backedUpSchemas, copyStatement, nameOf, storedColumns, type BackupSummary } from './backup.ts';
import { copyIn } from './copy-stream.ts';
import type { Database } from './database.ts';
import { readCatalog, type Relation } from './read-catalog.ts';

/**
 * Puts a backup into an empty database of the same schema version, whole or not at all. Foreign keys are checked as
 * ever; our own triggers stand aside (app.restoring), because what they would do has been done.
 */
export async function restore(database: Database, input: Readable): Promise<BackupSummary> {
  const gunzip = createGunzip();
  // An error of the source ends the reading, which reports it.
  input.on('error', (error) => gunzip.destroy(error));
  // Whoever reads is told; this hears what comes before the first reading, which would end the process otherwise.
  gunzip.on('error', () => undefined);
  const reader = new ArchiveReader(input.pipe(gunzip));
  try {
    return await database.owner(async (client) => {
      await client.query('begin');
      try {
        const summary = await restoreInto(client, reader, database.describe());
        await client.query('commit');
        await client.query('analyze');
        return summary;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
      throw new Error('The file is no whole backup: it cannot be unpacked. Use another one.', { cause: error });
    }
    throw error;
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

export function restoreFromFile(database: Database, path: string): Promise<BackupSummary> {
  return restore(database, createReadStream(path));
}

async function restoreInto(client: pg.ClientBase, reader: ArchiveReader, description: string): Promise<BackupSummary> {
  const header = await reader.json<ArchiveHeader>();
  if (header.format !== 'halteres-backup' || header.formatVersion !== 1) {
    throw new Error('The file is no backup of Halteres, or one of a newer Halteres than this.');
  }
  await checkVersion(client, header, description);
  await client.query(`set local app.restoring = 'on'`);
  await client.query(`set local datestyle = 'ISO, YMD'`);
  await client.query(`set local intervalstyle = 'postgres'`);
  await client.query('set local statement_timeout = 0');
  const { relations } = await readCatalog(client, backedUpSchemas);
  const tables = new Map(relations.filter(({ kind }) => kind === 'table').map((table) => [nameOf(table), table]));
  await checkEmpty(client, tables.values(), description);

  const summary: BackupSummary = { schemaVersion: header.schemaVersion, tables: [] };
  for (;;) {
    const start = await reader.json<TableStart | ArchiveEnd>();
    if ('end' in start) {
      if (start.tables !== header.tables.length) throw new Error('The backup is damaged: tables are missing.');
      break;
    }
    const table = tables.get(start.table);
    const known = table === undefined ? [] : storedColumns(table);
    if (table === undefined || !start.columns.every((column) => known.includes(column))) {
      throw new Error(`The backup is damaged: it holds ${start.table} (${start.columns.join(', ')}), unknown here.`);
    }
    const rows = await copyIn(client, copyStatement(table, start.columns, 'from stdin'), reader.frames());
    const end = await reader.json<TableEnd>();
    if (end.end !== start.table || end.rows !== rows) {
      throw new Error(`The backup is damaged: ${start.table} should have ${end.rows} rows and brought ${rows}.`);
    }
    summary.tables.push({ name: start.table, rows });
  }
  for (const { name, value, called } of header.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called]);
  }
  return summary;
}

async function checkVersion(client: pg.ClientBase, header: ArchiveHeader, description: string): Promise<void> {
  const { rows } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from app.schema_migrations order by version',
  );
  if (JSON.stringify(rows) === JSON.stringify(header.migrations)) return;
  throw new Error(
    `The backup fits schema version ${header.schemaVersion}, and the database (${description}) has version ` +
      `${rows.at(-1)?.version ?? 0}. Restore with the Halteres that made the backup, then upgrade.`,
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
      `Choose another data folder or database and run "halteres migrate" on it first.`,
  );
}
