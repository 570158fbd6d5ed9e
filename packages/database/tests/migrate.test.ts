import { createTestDatabase } from '@halteres/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrationStatus } from '../src/migrate.ts';

describe('migrating', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-migrations-'));
    database = await createTestDatabase({ from: 'nothing' });
    await write('0001-first.sql', `create type mood as enum ('good', 'bad');\ncreate table first (moods mood[]);`);
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  const write = (name: string, sql: string): Promise<void> => writeFile(join(folder, name), sql);
  const tables = (): Promise<string[]> =>
    database.owner(async (owner) => {
      const { rows } = await owner.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
      );
      return rows.map(({ name }) => name);
    });

  it('goes forward, once, and remembers', async () => {
    expect((await migrationStatus(database, folder)).pending.map(({ name }) => name)).toEqual(['0001-first.sql']);
    expect((await migrate(database, folder)).version).toBe(1);
    await write('0002-second.sql', `create table second (id int); insert into second select 1 where true; -- done`);
    const status = await migrate(database, folder);
    expect(status).toMatchObject({ version: 2, pending: [] });
    expect(status.applied.map(({ name }) => name)).toEqual(['0001-first.sql', '0002-second.sql']);
    expect((await migrate(database, folder)).version).toBe(2);
    expect(await tables()).toEqual(['first', 'second']);
  });

  it('learns the enums it brought, so that their arrays are arrays', async () => {
    await migrate(database, folder);
    await database.owner((owner) => owner.query(`insert into first values ('{good,bad}')`));
    const { rows } = await database.owner((owner) => owner.query('select moods from first'));
    expect(rows).toEqual([{ moods: ['good', 'bad'] }]);
  });

  it('is whole or not at all, and says what failed', async () => {
    await write('0002-second.sql', 'create table second (id int); select nothing_like_it();');
    await expect(migrate(database, folder)).rejects.toThrow(
      /Migration 0002-second\.sql failed: function nothing_like_it\(\) does not exist\. In: select nothing_like_it\(\)/,
    );
    expect(await tables()).toEqual(['first']);
    expect((await migrationStatus(database, folder)).version).toBe(1);
  });

  it('refuses a migration that was changed after it ran, but not other line ends', async () => {
    await migrate(database, folder);
    await write('0001-first.sql', `create type mood as enum ('good', 'bad');\r\ncreate table first (moods mood[]);`);
    expect((await migrate(database, folder)).version).toBe(1);
    await write('0001-first.sql', 'create table other (id int);');
    await expect(migrate(database, folder)).rejects.toThrow(/0001-first\.sql has changed since\. Put the file back/);
  });

  it('refuses a database that is newer than the program', async () => {
    await write('0002-second.sql', 'create table second (id int);');
    await migrate(database, folder);
    await rm(join(folder, '0002-second.sql'));
    await expect(migrate(database, folder)).rejects.toThrow(
      /newer than this Halteres: it has migration 0002-second\.sql/,
    );
    await expect(migrationStatus(database, folder)).rejects.toThrow('newer than this Halteres');
  });

  it('refuses gaps and odd names', async () => {
    await write('0003-third.sql', 'select 1');
    await expect(migrate(database, folder)).rejects.toThrow('should be called 0002-some-words.sql');
  });

  it('two at once take turns', async () => {
    const versions = await Promise.all([
      migrate(database, folder),
      migrate(database, folder),
      migrate(database, folder),
    ]);
    expect(versions.map(({ version }) => version)).toEqual([1, 1, 1]);
  });
});
