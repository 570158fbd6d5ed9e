import type { Database } from '@halteres/database';
import { hashToken } from '@halteres/modules/identity/account/api-tokens';
import type { SignedIn } from '../read-session.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** Whom a key in `Authorization: Bearer` speaks for; null without one, `refused` when it opens nothing. */
export function tokenReader(database: Database): (headers: Headers) => Promise<SignedIn | 'refused' | null> {
  return async (headers) => {
    const given = headers.get('authorization');
    if (given === null) return null;
    const token = BEARER.exec(given)?.[1];
    if (token === undefined) return 'refused';
    const { rows } = await database.auth.query<{ user_id: string; id: string; scopes: string[]; expired: boolean }>(
      'select user_id, id, scopes, expired from app.token_owner($1)',
      [hashToken(token)],
    );
    const [row] = rows;
    if (row === undefined || row.expired) return 'refused';
    return { userId: row.user_id, sessionId: row.id, scopes: row.scopes, setCookies: [] };
  };
}
