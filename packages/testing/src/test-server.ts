import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { bootstrap } from '@halteres/database/bootstrap';
import { buildSchema } from '@halteres/database/schema-files';
import { startEmbedded } from '@halteres/database/embedded';
import { migrateClient, readMigrations } from '@halteres/database/migrate';
import { packageFolder, schemaFolder } from '@halteres/database/folders';
import { loginRoles } from '@halteres/database/logins';
import { SCHEMA_FILES } from '../../database/schema/order.ts';

/** What a test worker needs to know of the one server all tests share. Plain data: it crosses a process boundary. */
export interface TestServer {
  kind: 'embedded' | 'server';
  host: string;
  port: number;
  password: string | null;
  owner: string;
  templates: { migrations: string; schema: string };
  /** Test databases carry the number of the run that made them, so that a later run can clear up after a killed one. */
  run: number;
}

export interface RunningTestServer {
  server: TestServer;
  stop(): Promise<void>;
}

/**
 * One server for the whole run: the embedded one, or that of HALTERES_TEST_DATABASE_URL (its owner, who must be a
 * superuser) to repeat the same tests on an older PostgreSQL. Runs at the same time share it, and the last stops it.
 */
export async function startTestServer(serverUrl: string | undefined): Promise<RunningTestServer> {
  if (serverUrl !== undefined) {
    const url = new URL(serverUrl);
    const server = await prepare({
      kind: 'server',
      host: url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : decodeURIComponent(url.hostname),
      port: Number(url.port === '' ? '5432' : url.port),
      password: url.password === '' ? null : decodeURIComponent(url.password),
      owner: decodeURIComponent(url.username),
    });
    return { server, stop: () => dropLeftovers(server, true) };
  }
  // Roles belong to the cluster, so another bootstrap gets another folder rather than what an older one left behind.
  const bootstrapSql = await readFile(join(schemaFolder(), 'bootstrap.sql'), 'utf8');
  const embedded = await startEmbedded({
    dataDir: join(packageFolder(), '..', '..', '.cache', `test-postgres-${hash(bootstrapSql)}`),
    role: 'command',
    // Tests may lose their data with the machine; they gain speed. The kill tests start servers of their own.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  try {
    const { host, port, password } = embedded.address;
    const server = await prepare({ kind: 'embedded', host, port, password: password ?? null, owner: 'postgres' });
    return {
      server,
      async stop() {
        await dropLeftovers(server, true);
        await embedded.close();
      },
    };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

export function ownerConfig(server: Omit<TestServer, 'templates' | 'run'>, database: string): pg.ClientConfig {
  return {
    host: server.host,
    port: server.port,
    user: server.owner,
    database,
    ssl: false,
    ...(server.password === null ? {} : { password: server.password }),
  };
}

export async function withOwner<T>(
  server: Omit<TestServer, 'templates' | 'run'>,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(ownerConfig(server, database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepare(base: Omit<TestServer, 'templates' | 'run'>): Promise<TestServer> {
  const migrations = await readMigrations();
  const files = await Promise.all(SCHEMA_FILES.map((file) => readFile(join(schemaFolder(), file), 'utf8')));
  const templates = {
    migrations: `template_migrations_${hash(migrations.map(({ checksum }) => checksum).join())}`,
    schema: `template_schema_${hash(files.join('\n'))}`,
  };
  await withOwner(base, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock(7261900)');
    await bootstrap(client);
    if (base.password !== null) {
      const password = client.escapeLiteral(base.password);
      for (const role of Object.values(loginRoles)) await client.query(`alter role ${role} password ${password}`);
    }
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'template\\_%'`,
    );
    const present = new Set(rows.map(({ name }) => name));
    await ensureTemplate(client, base, templates.migrations, present, async (owner) => {
      await migrateClient(owner, migrations, 'the template of the tests');
    });
    await ensureTemplate(client, base, templates.schema, present, (owner) => buildSchema(owner));
    await dropOldTemplates(client);
    await client.query('select pg_advisory_unlock(7261900)');
  });
  const server = { ...base, templates, run: process.pid };
  await dropLeftovers(server, false);
  return server;
}

async function ensureTemplate(
  client: pg.Client,
  server: Omit<TestServer, 'templates' | 'run'>,
  name: string,
  present: ReadonlySet<string>,
  build: (owner: pg.Client) => Promise<void>,
): Promise<void> {
  if (present.has(name)) return;
  const unfinished = `unfinished_${randomBytes(6).toString('hex')}`;
  await client.query(`create database ${unfinished}`);
  try {
    await withOwner(server, unfinished, build);
    await client.query(`alter database ${unfinished} rename to ${name}`);
  } catch (error) {
    await client.query(`drop database ${unfinished} with (force)`);
    throw error;
  }
}

/** Templates of schemas that have since changed; the newest stay, because a run of another checkout may use them. */
async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'template\\_%' order by oid desc offset 8`,
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
}

/** Drops the test databases of this run, or those of runs that are no more. */
async function dropLeftovers(server: TestServer, own: boolean): Promise<void> {
  await withOwner(server, 'postgres', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname ~ '^test_[0-9]+_'`,
    );
    for (const { name } of rows) {
      const run = Number(name.split('_')[1]);
      if (own ? run === server.run : run !== server.run && !isRunning(run)) {
        await client.query(`drop database if exists ${name} with (force)`);
      }
    }
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
