import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { assembleDatabase, type Database } from '@halteres/database/database';
import { loginRoles } from '@halteres/database/logins';
import { inject } from 'vitest';
import './global-setup.ts';
import { ownerConfig, withOwner, type TestServer } from './test-server.ts';

export interface TestDatabaseOptions {
  /** What is in it: all migrations (as people's databases are made), the schema files (the truth), or nothing. */
  from?: 'migrations' | 'schema' | 'nothing';
}

/** The server of this run. It needs `packages/testing/src/global-setup.ts` as globalSetup in vitest's configuration. */
export function testServer(): TestServer {
  return inject('testServer');
}

/** A database of this test's own, cloned from a template; closing it drops it. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<Database & { name: string }> {
  const server = testServer();
  const from = options.from ?? 'migrations';
  const name = `test_${server.run}_${randomBytes(6).toString('hex')}`;
  const template = from === 'nothing' ? 'template1' : server.templates[from];
  await withOwner(server, 'postgres', (client) => clone(client, name, template));
  const config = (user: string): pg.ClientConfig => ({ ...ownerConfig(server, name), user });
  const database = assembleDatabase({
    kind: server.kind,
    logins: { web: config(loginRoles.web), auth: config(loginRoles.auth), jobs: config(loginRoles.jobs) },
    owner: ownerConfig(server, name),
    sizes: { web: 8, auth: 2, jobs: 4 },
    description: `test database ${name}`,
    say: () => undefined,
    onClose: () =>
      withOwner(server, 'postgres', async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  });
  await database.learnTypes();
  return { ...database, name };
}

/**
 * Two clones of one template at the same moment are fine; a connection to the template is not, and passes. Copying the
 * files is twice as fast here as the usual way through the log, because this server does not wait for the disk.
 */
async function clone(client: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`create database ${name} template ${template} strategy file_copy`);
      return;
    } catch (error) {
      // 55006: somebody is looking into the template.
      if ((error as { code?: string }).code !== '55006' || attempt === 20) throw error;
    }
  }
}
