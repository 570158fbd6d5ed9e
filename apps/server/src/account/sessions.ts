import type { Database } from '@halteres/database';
import { Failure } from '@halteres/modules/kernel/failure';

type Person = { userId: string; sessionId: string };
type Row = {
  id: string;
  name: string | null;
  user_agent: string | null;
  ip_address: string | null;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
};

/** Where somebody is signed in, the device used last first. */
export async function listSessions(database: Database, me: Person) {
  const { rows } = await database.auth.query<Row>(
    'select id, name, user_agent, ip_address, created_at, last_seen_at, expires_at from accounts.sessions where user_id = $1 and expires_at > now() order by last_seen_at desc, id',
    [me.userId],
  );
  return rows.map((row) => ({
    id: row.id,
    current: row.id === me.sessionId,
    name: row.name,
    userAgent: row.user_agent,
    ipAddress: row.ip_address,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  }));
}

const noSuch = () => new Failure('NOT_FOUND', 'There is no such session.');

export async function renameSession(database: Database, me: Person, id: string, name: string): Promise<void> {
  const { rowCount } = await database.auth.query(
    'update accounts.sessions set name = $3 where user_id = $1 and id = $2',
    [me.userId, id, name.trim() === '' ? null : name.trim()],
  );
  if (rowCount === 0) throw noSuch();
}

export async function revokeSession(database: Database, me: Person, id: string): Promise<void> {
  const { rowCount } = await database.auth.query('delete from accounts.sessions where user_id = $1 and id = $2', [
    me.userId,
    id,
  ]);
  if (rowCount === 0) throw noSuch();
}

/** Signs out everywhere but here; returns how many devices that were. */
export async function revokeOtherSessions(database: Database, me: Person): Promise<number> {
  const { rowCount } = await database.auth.query('delete from accounts.sessions where user_id = $1 and id <> $2', [
    me.userId,
    me.sessionId,
  ]);
  return rowCount ?? 0;
}
