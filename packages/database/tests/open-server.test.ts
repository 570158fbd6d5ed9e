import { createTestDatabase, testServer } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { urlOf, withoutPassword } from '../src/open-server.ts';
import { openDatabase } from '../src/open.ts';

describe('a PostgreSQL server of the operator', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let url: (user: string, password?: string) => string;
  beforeAll(async () => {
    const server = testServer();
    database = await createTestDatabase();
    const host = encodeURIComponent(server.host);
    url = (user, password = server.password ?? 'any') =>
      `postgres://${user}:${encodeURIComponent(password)}@${host}:${server.port}/${database.name}`;
  });
  afterAll(() => database.close());

  it('is opened with the web login; the other logins follow from it', async () => {
    const opened = await openDatabase({
      databaseUrl: url('halteres_web'),
      migrationDatabaseUrl: url(testServer().owner),
      quiet: true,
    });
    const logins = await Promise.all(
      [opened.web, opened.auth, opened.jobs].map(async (pool) => {
        const { rows } = await pool.query<{ login: string }>('select session_user as login');
        return rows[0]?.login;
      }),
    );
    expect(logins).toEqual(['halteres_web', 'halteres_auth', 'halteres_jobs']);
    expect(await opened.owner(async (owner) => (await owner.query('select 1 as n')).rows)).toEqual([{ n: 1 }]);
    expect(opened.describe()).toContain(`/${database.name}`);
    expect(opened.describe()).not.toContain(':any@');
    await opened.close();
  });

  it('does not run as its owner', async () => {
    await expect(openDatabase({ databaseUrl: url(testServer().owner), quiet: true })).rejects.toThrow(
      /must log in as halteres_web.*belongs into MIGRATION_DATABASE_URL/,
    );
  });

  it('without the owner it serves, and says what it cannot do', async () => {
    const opened = await openDatabase({ databaseUrl: url('halteres_web'), quiet: true });
    await expect(opened.owner(async () => 1)).rejects.toThrow('Set MIGRATION_DATABASE_URL');
    await opened.close();
  });

  it('says what is missing when only the owner is given', async () => {
    await expect(openDatabase({ migrationDatabaseUrl: url('postgres'), quiet: true })).rejects.toThrow(
      /DATABASE_URL is not\. Set it to the same server/,
    );
    await expect(openDatabase({})).rejects.toThrow('No database is named');
  });

  it('says which variable names a server that does not answer, and keeps the password to itself', async () => {
    const nowhere = openDatabase({ databaseUrl: 'postgres://halteres_web:secret@127.0.0.1:1/x', quiet: true });
    await expect(nowhere).rejects.toThrow(
      /The database of DATABASE_URL \(postgres:\/\/halteres_web@127\.0\.0\.1:1\/x\)/,
    );
  });

  it('keeps what a pooler hangs behind the name of a login', () => {
    expect(urlOf('jobs', 'postgres://halteres_web.project:p%40ss@host/db?sslmode=require')).toBe(
      'postgres://halteres_jobs.project:p%40ss@host/db?sslmode=require',
    );
    expect(() => urlOf('auth', 'postgres://postgres:p@host/db')).toThrow('it says "postgres"');
    expect(withoutPassword('postgres://a:secret@host/db')).toBe('postgres://a@host/db');
  });
});
