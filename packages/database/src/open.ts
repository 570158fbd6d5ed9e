import pg from 'pg';
import { bootstrap } from './bootstrap.ts';
import { assembleDatabase, type Database } from './database.ts';
import { startEmbedded, type EmbeddedServer } from './embedded.ts';
import { loginRoles, type Login, type PoolSizes } from './logins.ts';
import { openServer } from './open-server.ts';

export interface OpenOptions {
  /** Where the embedded database keeps its data. Ignored when databaseUrl is given. */
  dataDir?: string;
  /** A PostgreSQL server, logging in as halteres_web. */
  databaseUrl?: string;
  /** The same server, logging in as the owner of the database. Needed to migrate, to back up and to restore. */
  migrationDatabaseUrl?: string;
  /** Given when halteres_auth and halteres_jobs do not share the host and password of databaseUrl. */
  authDatabaseUrl?: string;
  jobsDatabaseUrl?: string;
  /** A command works beside a running server; without it, a second server on the same data folder is refused. */
  attach?: boolean;
  /** Says nothing about where data are put and the like. Errors are thrown all the same. */
  quiet?: boolean;
  say?: (sentence: string) => void;
  poolSizes?: PoolSizes;
  transport?: 'socket' | 'tcp';
  /** Settings of the embedded PostgreSQL on top of ours. */
  settings?: Readonly<Record<string, string>>;
}

export const databaseName = 'halteres';

const creationLock = 7261005;

export async function openDatabase(options: OpenOptions): Promise<Database> {
  const say = options.quiet === true ? () => undefined : (options.say ?? sayOnStandardError);
  if (options.databaseUrl !== undefined || options.migrationDatabaseUrl !== undefined) return openServer(options, say);
  if (options.dataDir === undefined) {
    throw new Error('No database is named. Set a data folder for the embedded one, or DATABASE_URL for a server.');
  }
  const server = await startEmbedded({
    dataDir: options.dataDir,
    role: options.attach === true ? 'command' : 'server',
    ...(options.transport === undefined ? {} : { transport: options.transport }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    say,
  });
  try {
    await ensureDatabase(server, databaseName);
    return await openOnEmbedded(server, databaseName, { ...options, say, onClose: () => server.close() });
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** One database of an embedded server. Tests open many on one. */
export async function openOnEmbedded(
  server: EmbeddedServer,
  database: string,
  options: { poolSizes?: PoolSizes; say: (sentence: string) => void; onClose?: () => Promise<void> },
): Promise<Database> {
  const config = (user: string): pg.ClientConfig => ({ ...server.address, user, database, ssl: false });
  const opened = assembleDatabase({
    kind: 'embedded',
    logins: { web: config(loginRoles.web), auth: config(loginRoles.auth), jobs: config(loginRoles.jobs) },
    owner: config('postgres'),
    ...(options.poolSizes === undefined ? {} : { sizes: options.poolSizes }),
    description: `embedded PostgreSQL in ${server.folder}`,
    say: options.say,
    ...(options.onClose === undefined ? {} : { onClose: options.onClose }),
  });
  await opened.learnTypes();
  return opened;
}

/** Makes the roles and, once, the database. */
export async function ensureDatabase(server: EmbeddedServer, database: string): Promise<void> {
  const client = new pg.Client({ ...server.address, user: 'postgres', database: 'postgres', ssl: false });
  await client.connect();
  try {
    // Kept until the connection ends: whoever starts at the same moment waits and finds it done.
    await client.query('select pg_advisory_lock($1)', [creationLock]);
    await bootstrap(client);
    if (server.address.password !== undefined) {
      for (const login of Object.keys(loginRoles) as Login[]) {
        const password = client.escapeLiteral(server.address.password);
        await client.query(`alter role ${loginRoles[login]} password ${password}`);
      }
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

function sayOnStandardError(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
