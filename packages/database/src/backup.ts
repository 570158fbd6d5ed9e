import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { endOfFrames, FORMAT, frame, line, type ArchiveHeader } from './archive.ts';
import { copyOut } from './copy-stream.ts';
import type { Database } from './database.ts';
import { parentsFirst } from './parents-first.ts';
import { readCatalog, type Relation } from './read-catalog.ts';
import { RowDigest, type TableDigest } from './row-digest.ts';
import { copyStatement, nameOf, speakAlike, storedColumns } from './table-texts.ts';

/** What a backup holds: written as it is made, read when it is checked, and compared once it is restored. */
export interface Manifest extends Pick<
  ArchiveHeader,
  'createdAt' | 'appVersion' | 'postgresVersion' | 'schemaVersion' | 'migrations'
> {
  tables: (TableDigest & { name: string })[];
}

export function manifestOf(header: ArchiveHeader, tables: Manifest['tables']): Manifest {
  const { createdAt, appVersion, postgresVersion, schemaVersion, migrations } = header;
  return { createdAt, appVersion, postgresVersion, schemaVersion, migrations, tables };
}

/** The schemas a backup holds: people's data and their logins. */
export const backedUpSchemas: readonly string[] = ['public', 'accounts', 'app'];

/** Writes everything as it stood at one moment; people go on working meanwhile. */
export async function backup(database: Database, output: Writable, appVersion: string): Promise<Manifest> {
  return database.owner(async (client) => {
    await client.query('begin isolation level repeatable read read only');
    try {
      await speakAlike(client);
      const catalog = await readCatalog(client, backedUpSchemas);
      const tables = parentsFirst(catalog.relations.filter(({ kind }) => kind === 'table'));
      const header: ArchiveHeader = {
        ...(await readVersions(client, appVersion)),
        tables: tables.map(nameOf),
        sequences: await readSequences(client, catalog.sequences),
      };
      const digests: Manifest['tables'] = [];
      const lines = hashed(write(client, header, tables, digests), header);
      await pipeline(Readable.from(lines, { objectMode: false }), createGzip(), output);
      return manifestOf(header, digests);
    } finally {
      await client.query('rollback');
    }
  });
}

/** Writes beside the file first and renames it when it is whole and on the disk. */
export async function backupToFile(database: Database, path: string, appVersion: string): Promise<Manifest> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    const manifest = await backup(database, createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }), appVersion);
    await flush(unfinished, 'r+');
    await rename(unfinished, path);
    // The new name is on the disk only once its folder is; Windows does not let folders be opened.
    if (process.platform !== 'win32') await flush(dirname(path), 'r');
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function flush(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readVersions(
  client: pg.ClientBase,
  appVersion: string,
): Promise<Omit<ArchiveHeader, 'tables' | 'sequences'>> {
  const { rows: migrations } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from app.schema_migrations order by version',
  );
  const { rows: versions } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  return {
    ...FORMAT,
    createdAt: new Date().toISOString(),
    appVersion,
    postgresVersion: versions[0]?.version ?? 'unknown',
    schemaVersion: migrations.at(-1)?.version ?? 0,
    migrations,
  };
}

async function* write(
  client: pg.ClientBase,
  header: ArchiveHeader,
  tables: readonly Relation[],
  digests: Manifest['tables'],
): AsyncGenerator<Buffer, void, undefined> {
  yield line(header);
  for (const table of tables) {
    const columns = storedColumns(table);
    yield line({ table: nameOf(table), columns });
    const rows = new RowDigest();
    for await (const chunk of copyOut(client, copyStatement(table, columns, 'to stdout'))) {
      rows.update(chunk);
      yield* frame(chunk);
    }
    yield endOfFrames;
    const digest = rows.digest();
    yield line({ end: nameOf(table), ...digest });
    digests.push({ name: nameOf(table), ...digest });
  }
}

/** All of it, and its checksum as the last line. */
async function* hashed(source: AsyncIterable<Buffer>, header: ArchiveHeader): AsyncGenerator<Buffer, void, undefined> {
  const hash = createHash('sha256');
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
  yield line({ end: 'halteres-backup', tables: header.tables.length, sha256: hash.digest('hex') });
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
