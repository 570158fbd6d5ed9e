import pg from 'pg';
import { connectAlone, openPool, usualPoolSizes, type Login, type PoolSizes } from './logins.ts';
import { typeParsers } from './type-parsers.ts';

/** The database as the rest of Halteres sees it, the same whether embedded or a server. */
export interface Database {
  kind: 'embedded' | 'server';
  /** Requests of people. Speak to it through asActor and asActorPerQuery only. */
  web: pg.Pool;
  /** The login tables (schema `accounts`), for better-auth. */
  auth: pg.Pool;
  /** Jobs and staff. Speak to it through asJob, and asActor with the audience admin. */
  jobs: pg.Pool;
  /** Runs some work as the owner, on a connection of its own: migrations, backup, restore, catalogues. */
  owner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** A connection outside the pools (and outside any pooler between), which the caller ends: for LISTEN. */
  connect(login: Login): Promise<pg.Client>;
  /** After a migration: reads which arrays hold enums. */
  learnTypes(): Promise<void>;
  /** A sentence for people: which database this is, without its password. */
  describe(): string;
  close(): Promise<void>;
}

export interface DatabaseParts {
  kind: Database['kind'];
  logins: Readonly<Record<Login, pg.ClientConfig>>;
  owner: pg.ClientConfig | undefined;
  sizes?: PoolSizes;
  description: string;
  say: (sentence: string) => void;
  onClose?: () => Promise<void>;
}

export function assembleDatabase(parts: DatabaseParts): Database {
  const types = typeParsers();
  const sizes = parts.sizes ?? usualPoolSizes;
  const pool = (login: Login): pg.Pool => openPool(parts.logins[login], login, sizes[login], types, parts.say);
  const pools = { web: pool('web'), auth: pool('auth'), jobs: pool('jobs') };
  let closed: Promise<void> | undefined;

  const database: Database = {
    kind: parts.kind,
    ...pools,
    async owner(work) {
      if (parts.owner === undefined) {
        throw new Error(
          'This needs the owner of the database. Set MIGRATION_DATABASE_URL to a URL that logs in as the owner.',
        );
      }
      const client = await connectAlone(parts.owner, 'halteres owner', types);
      // A connection lost while nobody waits for an answer is met by the next query.
      client.on('error', () => undefined);
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    connect: (login) => connectAlone(parts.logins[login], `halteres ${login}, alone`, types),
    async learnTypes() {
      const client = await pools.web.connect();
      try {
        await types.learn(client);
      } finally {
        client.release();
      }
    },
    describe: () => parts.description,
    close() {
      closed ??= (async () => {
        await Promise.all([pools.web.end(), pools.auth.end(), pools.jobs.end()]);
        await parts.onClose?.();
      })();
      return closed;
    },
  };
  return database;
}
