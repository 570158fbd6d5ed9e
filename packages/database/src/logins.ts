import pg from 'pg';
import type { TypeParsers } from './type-parsers.ts';

/** The three roles that log in. None owns anything, and none can reach another's powers. */
export type Login = 'web' | 'auth' | 'jobs';

export const loginRoles: Readonly<Record<Login, string>> = {
  web: 'halteres_web',
  auth: 'halteres_auth',
  jobs: 'halteres_jobs',
};

export type PoolSizes = Readonly<Record<Login, number>>;

export const usualPoolSizes: PoolSizes = { web: 16, auth: 4, jobs: 8 };

export function openPool(
  config: pg.ClientConfig,
  login: Login,
  size: number,
  types: TypeParsers,
  say: (sentence: string) => void,
): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    types: types,
    max: size,
    application_name: `halteres ${login}`,
    // A request that waits longer for a connection is better told so than left hanging.
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    // A command ends when its work is done, not when its idle connections time out.
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', (error) => say(`The database ended an idle connection of ${login}: ${error.message}`));
  // One that breaks while it is lent out tells whoever asks it next; that event too must be heard by somebody.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export async function connectAlone(config: pg.ClientConfig, name: string, types: TypeParsers): Promise<pg.Client> {
  const client = new pg.Client({
    ...config,
    types: types,
    application_name: name,
    connectionTimeoutMillis: 15_000,
  });
  await client.connect();
  return client;
}
