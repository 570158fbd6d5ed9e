import { open, rename, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { endOfFrames, frame, line, type ArchiveHeader } from './archive.ts';
import { copyOut } from './copy-stream.ts';
import type { Database } from './database.ts';
import { parentsFirst } from './parents-first.ts';
import { readCatalog, type Relation } from './read-catalog.ts';

export interface BackupSummary {
  schemaVersion: number;
  tables: { name: string; rows: number }[];
}

/** The schemas a backup holds: people's data and their logins. Queued jobs (pgboss) are made again, not kept. */
export const backedUpSchemas: readonly string[] = ['public', 'accounts', 'app'];

/** Writes everything as it stood at one moment; people go on working meanwhile. */
export async function backup(database: Database, output: Writable): Promise<BackupSummary> {
  return database.owner(async (client) => {
    await client.query('begin isolation level repeatable read read only');
    try {
      // Texts must be read back the same by a server whose settings differ.
      await client.query(`set local datestyle = 'ISO, YMD'`);
      await client.query(`set local intervalstyle = 'postgres'`);
      await client.query(`set local extra_float_digits = 3`);
      await client.query(`set local bytea_output = 'hex'`);
      await client.query('set local statement_timeout = 0');
      await client.query('set local idle_in_transaction_session_timeout = 0');
      const summary: BackupSummary = { schemaVersion: 0, tables: [] };
      await pipeline(Readable.from(write(client, summary), { objectMode: false }), createGzip(), output);
      return summary;
    } finally {
      await client.query('rollback');
    }
  });
}

/** Writes beside the file first and renames it when it is whole and on the disk. */
export async function backupToFile(database: Database, path: string): Promise<BackupSummary> {
  const unfinished = `${path}.unfinished`;
  try {
    const summary = await backup(database, createWriteStream(unfinished, { mode: 0o600 }));
    const file = await open(unfinished, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return summary;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* write(client: pg.ClientBase, summary: BackupSummary): AsyncGenerator<Buffer, void, undefined> {
  const { rows: migrations } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from app.schema_migrations order by version',
  );
  const catalog = await readCatalog(client, backedUpSchemas);
  const tables = parentsFirst(catalog.relations.filter(({ kind }) => kind === 'table'));
  const header: ArchiveHeader = {
    format: 'halteres-backup',
    formatVersion: 1,
    createdAt: new Date().toISOString(),
    schemaVersion: migrations.at(-1)?.version ?? 0,
    migrations,
    tables: tables.map(nameOf),
    sequences: await readSequences(client, catalog.sequences),
  };
  summary.schemaVersion = header.schemaVersion;
  yield line(header);
  for (const table of tables) {
    const columns = storedColumns(table);
    yield line({ table: nameOf(table), columns });
    let rows = 0;
    for await (const chunk of copyOut(client, copyStatement(table, columns, 'to stdout'))) {
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) rows += 1;
      yield* frame(chunk);
    }
    yield endOfFrames;
    yield line({ end: nameOf(table), rows });
    summary.tables.push({ name: nameOf(table), rows });
  }
  yield line({ end: 'halteres-backup', tables: tables.length });
}

async function readSequences(
  client: pg.ClientBase,
  sequences: readonly { schema: string; name: string }[],
): Promise<ArchiveHeader['sequences']> {
  const found: ArchiveHeader['sequences'] = [];
  for (const { schema, name } of sequences) {
    const quoted = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted}`,
    );
    if (rows[0] !== undefined) found.push({ name: `${schema}.${name}`, ...rows[0] });
  }
  return found;
}

export function nameOf(table: Relation): string {
  return `${table.schema}.${table.name}`;
}

/** Generated columns are made again from the others. */
export function storedColumns(table: Relation): string[] {
  return table.columns.filter(({ generated }) => generated === null).map(({ name }) => name);
}

export function copyStatement(
  table: Relation,
  columns: readonly string[],
  direction: 'to stdout' | 'from stdin',
): string {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `copy ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)} (${list}) ${direction}`;
}
