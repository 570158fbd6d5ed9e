import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Database } from '@halteres/database';
import { parse } from 'hono/utils/cookie';
import type { Auth } from './auth.ts';
import { openReadTogether } from './read-together.ts';

/** Who asks; with scopes when a key speaks for them instead of a session. */
export type Person = { userId: string; sessionId: string; scopes?: readonly string[] };

export type SignedIn = Person & {
  /** Cookies that prolong the session, once a day. */ setCookies: string[];
};

const COOKIES = ['halteres.session_token', '__Secure-halteres.session_token'];
const DAY = 86_400_000;
/** That a device is in use is noted this often, not at each request. */
const SEEN_EVERY = 5 * 60_000;
/** better-auth prolongs a session of 60 days once it is a day old. */
const FRESH_UNTIL = 59 * DAY;

/**
 * Who sends this request. One query, for all who ask while another is under way; better-auth itself is asked only when
 * the session is due to be prolonged.
 */
export function sessionReader(
  database: Database,
  auth: Auth,
  secret: string,
): (headers: Headers) => Promise<SignedIn | null> {
  const key = createSecretKey(secret, 'utf8');
  const sessionOf = openReadTogether((tokens: readonly string[]) => readSessions(database, tokens));
  return async (headers) => {
    const token = verifiedToken(headers.get('cookie') ?? '', key);
    if (token === null) return null;
    const row = await sessionOf(token);
    if (row === undefined) return null;
    if (Date.now() - Date.parse(row.last_seen_at) > SEEN_EVERY)
      await database.auth.query('update accounts.sessions set last_seen_at = now() where id = $1', [row.id]);
    const signedIn = { userId: row.user_id, sessionId: row.id, setCookies: [] };
    if (Date.parse(row.expires_at) - Date.now() > FRESH_UNTIL) return signedIn;
    const { headers: answered } = await auth.api.getSession({ headers, returnHeaders: true });
    return { ...signedIn, setCookies: answered.getSetCookie() };
  };
}

type Session = { token: string; id: string; user_id: string; expires_at: string; last_seen_at: string };

async function readSessions(database: Database, tokens: readonly string[]): Promise<ReadonlyMap<string, Session>> {
  const { rows } = await database.auth.query<Session>({
    name: 'halteres_sessions',
    text: `select token, id, user_id, expires_at, last_seen_at from accounts.sessions
      where token = any($1) and expires_at > now()`,
    values: [tokens],
  });
  return new Map(rows.map((row) => [row.token, row]));
}

/** The token of a session cookie whose signature is ours; null for none, a foreign or a changed one. */
function verifiedToken(cookie: string, key: KeyObject): string | null {
  const value = COOKIES.map((name) => parse(cookie, name)[name]).find((each) => each !== undefined);
  if (value === undefined) return null;
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const ours = createHmac('sha256', key).update(token).digest();
  return dot > 0 && given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}
