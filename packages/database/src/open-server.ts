import pg from 'pg';
import { bootstrap, missingLogins } from './bootstrap.ts';
import { assembleDatabase, type Database } from './database.ts';
import { loginRoles, type Login } from './logins.ts';
import type { OpenOptions } from './open.ts';

const leastVersion = 150000;

/**
 * A PostgreSQL server of the operator. They choose one password and write it into DATABASE_URL with the user
 * halteres_web; the other two logins take host and password from it unless they have URLs of their own. Given the
 * owner's URL too, Halteres makes the roles, and sets their passwords to those of the URLs when they cannot enter.
 */
export async function openServer(options: OpenOptions, say: (sentence: string) => void): Promise<Database> {
  if (options.databaseUrl === undefined) {
    throw new Error(
      'MIGRATION_DATABASE_URL is set but DATABASE_URL is not. Set it to the same server and database with the user ' +
        'halteres_web and a password of your choice: the role is made, with that password, when Halteres starts.',
    );
  }
  const urls: Record<Login, string> = {
    web: options.databaseUrl,
    auth: options.authDatabaseUrl ?? urlOf('auth', options.databaseUrl),
    jobs: options.jobsDatabaseUrl ?? urlOf('jobs', options.databaseUrl),
  };
  if (options.migrationDatabaseUrl !== undefined) await prepareServer(options.migrationDatabaseUrl, urls);
  await checkWebLogin(urls.web);
  const database = assembleDatabase({
    kind: 'server',
    logins: {
      web: { connectionString: urls.web },
      auth: { connectionString: urls.auth },
      jobs: { connectionString: urls.jobs },
    },
    owner: options.migrationDatabaseUrl === undefined ? undefined : { connectionString: options.migrationDatabaseUrl },
    ...(options.poolSizes === undefined ? {} : { sizes: options.poolSizes }),
    description: `PostgreSQL at ${withoutPassword(urls.web)}`,
    say,
  });
  try {
    await database.learnTypes();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The URL of another login: the role's name changes, what a pooler hangs behind it (`.project`) stays. */
export function urlOf(login: Login, webUrl: string): string {
  const url = new URL(webUrl);
  const user = decodeURIComponent(url.username);
  if (!user.startsWith(loginRoles.web)) {
    throw new Error(
      `DATABASE_URL must log in as ${loginRoles.web}, and it says "${user}". The owner of the database belongs into ` +
        `MIGRATION_DATABASE_URL.`,
    );
  }
  url.username = encodeURIComponent(loginRoles[login] + user.slice(loginRoles.web.length));
  return url.href;
}

async function prepareServer(ownerUrl: string, urls: Record<Login, string>): Promise<void> {
  const owner = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  try {
    await checkVersion(owner);
    try {
      await bootstrap(owner);
    } catch (error) {
      const missing = await missingLogins(owner);
      if (missing.length > 0) {
        throw new Error(
          `The roles of Halteres could not be made on ${withoutPassword(ownerUrl)} (missing: ${missing.join(', ')}): ` +
            `${(error as Error).message}. Give the owner CREATEROLE, or let an administrator run ` +
            `packages/database/schema/bootstrap.sql once.`,
          { cause: error },
        );
      }
      // An administrator made the roles; that the owner may not touch them is as it should be.
    }
    for (const login of Object.keys(urls) as Login[]) {
      if (await canEnter(urls[login])) continue;
      const password = decodeURIComponent(new URL(urls[login]).password);
      await owner.query(`alter role ${loginRoles[login]} login password ${owner.escapeLiteral(password)}`);
    }
  } finally {
    await owner.end();
  }
}

async function checkWebLogin(webUrl: string): Promise<void> {
  const client = await connect(webUrl, 'DATABASE_URL');
  try {
    await checkVersion(client);
    const { rows } = await client.query<{ name: string; strong: boolean }>(
      `select session_user as name, rolsuper or rolbypassrls or rolcreaterole as strong
       from pg_roles where rolname = session_user`,
    );
    if (rows[0]?.name !== loginRoles.web || rows[0].strong) {
      throw new Error(
        `DATABASE_URL logs in as ${rows[0]?.name}, which ${rows[0]?.strong ? 'may do too much' : 'is another role'}. ` +
          `It must be ${loginRoles.web}, which owns nothing; the owner belongs into MIGRATION_DATABASE_URL.`,
      );
    }
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  );
  if (Number(rows[0]?.number) < leastVersion) {
    throw new Error(
      `The server runs PostgreSQL ${rows[0]?.name}, and Halteres needs 15 or later. Upgrade it (pg_upgrade), or leave ` +
        `DATABASE_URL away to use the embedded PostgreSQL 18.`,
    );
  }
}

async function connect(url: string, variable: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Error(
      `The database of ${variable} (${withoutPassword(url)}) cannot be entered: ${(error as Error).message}. Check ` +
        `host, port, user and password there, and that the server runs.`,
      { cause: error },
    );
  }
}

async function canEnter(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    // Wrong password, or a login without one. Anything else (host, network) is told by the connection that follows.
    return !['28P01', '28000'].includes((error as { code?: string }).code ?? '') && !/password/.test(String(error));
  }
}

export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
