import pg from 'pg';

/**
 * Who works with an embedded server is known to the server itself, through advisory locks of sessions in the database
 * `postgres`: they vanish with the process that holds them, so a killed Halteres leaves no stale lock behind and no
 * process number can be mistaken for another.
 */
const serverLock = 7261001;
const presenceLock = 7261002;

export interface ServerAddress {
  host: string;
  port: number;
  password?: string;
}

export type Entry = { entered: true; session: pg.Client } | { entered: false; because: 'stopping' };

/** Enters a running server: a Halteres server alone of its kind, a command beside whoever is there. */
export async function enterServer(address: ServerAddress, cluster: string, role: 'server' | 'command'): Promise<Entry> {
  const session = new pg.Client({
    ...address,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    application_name: `halteres ${role}, process ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  });
  // Until the caller watches the session, a lost connection is reported by the query that meets it.
  const quiet = (): void => undefined;
  session.on('error', quiet);
  try {
    await session.connect();
    const { rows } = await session.query<{ folder: string; present: boolean }>(
      `select current_setting('data_directory') as folder, pg_try_advisory_lock_shared($1) as present`,
      [presenceLock],
    );
    if (rows[0]?.folder !== cluster) {
      throw new Error(
        `A PostgreSQL on ${address.host} answers for ${rows[0]?.folder}, not for ${cluster}. Stop it and start again.`,
      );
    }
    if (!rows[0].present) {
      await session.end();
      return { entered: false, because: 'stopping' };
    }
    if (role === 'server') await takeServerLock(session, cluster);
    return { entered: true, session };
  } catch (error) {
    await session.end().catch(() => undefined);
    throw error;
  }
}

async function takeServerLock(session: pg.Client, cluster: string): Promise<void> {
  const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [serverLock]);
  if (rows[0]?.taken === true) return;
  const holders = await session.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.classid = 0 and l.objid = $1 and l.granted`,
    [serverLock],
  );
  const who = /process \d+/.exec(holders.rows[0]?.name ?? '')?.[0] ?? 'another process';
  throw new Error(
    `Another Halteres server (${who}) already works on ${cluster.replace(/\/postgres$/, '')}. Stop it first, or ` +
      `start this one with another data folder.`,
  );
}

/** Leaves, and says whether nobody else is left, in which case the server may be stopped (nobody can enter any more). */
export async function leaveServer(session: pg.Client): Promise<'last' | 'others remain'> {
  await session.query('select pg_advisory_unlock_all()');
  const { rows } = await session.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [presenceLock]);
  return rows[0]?.last === true ? 'last' : 'others remain';
}
