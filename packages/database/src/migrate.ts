import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Database } from './database.ts';
import { migrationsFolder } from './folders.ts';
import { splitStatements } from './statements.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
  checksum: string;
}

export interface MigrationStatus {
  /** The newest migration the database has; 0 for an empty one. */
  version: number;
  applied: { version: number; name: string; appliedAt: string }[];
  pending: { version: number; name: string }[];
}

interface Applied {
  version: number;
  name: string;
  checksum: string;
  applied_at: string;
}

const migrationLock = 7261004;

export async function readMigrations(folder: string = migrationsFolder()): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const migrations = await Promise.all(
    names.map(async (name, index): Promise<Migration> => {
      const version = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (version !== index + 1) {
        const wanted = String(index + 1).padStart(4, '0');
        throw new Error(`${join(folder, name)} should be called ${wanted}-some-words.sql: numbers leave no gap.`);
      }
      // A checkout on Windows may end lines otherwise, and is the same migration.
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { version, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
  return migrations;
}

export async function migrationStatus(database: Database, folder?: string): Promise<MigrationStatus> {
  const migrations = await readMigrations(folder);
  return database.owner(async (client) => {
    const applied = await readApplied(client);
    check(migrations, applied, database.describe());
    return statusOf(migrations, applied);
  });
}

/** Brings the database to the newest version: forward only, each migration in a transaction of its own. */
export async function migrate(database: Database, folder?: string): Promise<MigrationStatus> {
  return bring(database, await readMigrations(folder));
}

/** Brings the database to the version of a backup. */
export async function migrateTo(database: Database, version: number): Promise<MigrationStatus> {
  return bring(database, (await readMigrations()).slice(0, version));
}

async function bring(database: Database, migrations: readonly Migration[]): Promise<MigrationStatus> {
  const status = await database.owner((client) => migrateClient(client, migrations, database.describe()));
  await database.learnTypes();
  return status;
}

export async function migrateClient(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  description: string,
): Promise<MigrationStatus> {
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    const before = await readApplied(client);
    check(migrations, before, description);
    for (const migration of migrations.slice(before.length)) await apply(client, migration, before.length === 0);
    return statusOf(migrations, await readApplied(client));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

function statusOf(migrations: readonly Migration[], applied: readonly Applied[]): MigrationStatus {
  return {
    version: applied.at(-1)?.version ?? 0,
    applied: applied.map(({ version, name, applied_at }) => ({ version, name, appliedAt: applied_at })),
    pending: migrations.slice(applied.length).map(({ version, name }) => ({ version, name })),
  };
}

async function readApplied(client: pg.ClientBase): Promise<Applied[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('app.schema_migrations') is not null as there`,
  );
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<Applied>(
    'select version, name, checksum, applied_at from app.schema_migrations order by version',
  );
  return rows;
}

function check(migrations: readonly Migration[], applied: readonly Applied[], description: string): void {
  const newest = applied.at(-1);
  if (newest !== undefined && newest.version > migrations.length) {
    throw new Error(
      `The database (${description}) is newer than this Halteres: it has migration ${newest.name}, and this program ` +
        `knows ${migrations.length}. Start the newer Halteres, or restore a backup made before the upgrade.`,
    );
  }
  for (const [index, row] of applied.entries()) {
    const migration = migrations[index] as Migration;
    if (row.version !== migration.version || row.checksum !== migration.checksum) {
      throw new Error(
        `Migration ${row.name} is not what the database (${description}) was built with: the file ${migration.name} ` +
          `has changed since. Put the file back as it was (git log -- packages/database/migrations) and write the ` +
          `change as a new migration.`,
      );
    }
  }
}

async function apply(client: pg.ClientBase, migration: Migration, first: boolean): Promise<void> {
  const statements = splitStatements(migration.sql);
  await client.query('begin');
  try {
    // Settings of the database or of the role must not change what a migration means.
    await client.query('set local search_path = public');
    await client.query('set local statement_timeout = 0');
    for (const statement of statements) {
      await client.query(statement).catch((error: Error) => {
        throw new Error(`Migration ${migration.name} failed: ${error.message}. In: ${statement.slice(0, 300)}`, {
          cause: error,
        });
      });
    }
    if (first && migration.version === 1) await createRecord(client);
    await client.query('insert into app.schema_migrations (version, name, checksum) values ($1, $2, $3)', [
      migration.version,
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function createRecord(client: pg.ClientBase): Promise<void> {
  await client.query('create schema if not exists app');
  await client.query(`
    create table app.schema_migrations (
      version integer primary key check (version > 0),
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  await client.query(`comment on table app.schema_migrations is 'Which migrations this database has.'`);
  await client.query('revoke all on app.schema_migrations from public');
}
