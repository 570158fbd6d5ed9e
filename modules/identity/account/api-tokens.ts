import { createHash, randomBytes } from 'node:crypto';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { ApiToken, TokenScope } from './contract.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Nobody needs more, and each is one more to lose. */
const MOST_AT_ONCE = 20;
const DAY = 86_400_000;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 62 letters leave 8 of 256 bytes over; those are drawn again, so that each letter is as likely. */
function letters(count: number): string {
  let drawn = '';
  while (drawn.length < count)
    for (const byte of randomBytes(count)) if (byte < 248 && drawn.length < count) drawn += LETTERS[byte % 62];
  return drawn;
}

const tokens = (db: ActorDb, me: string) =>
  db
    .selectFrom('api_tokens')
    .select(['id', 'name', 'prefix', 'scopes', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'])
    .where('user_id', '=', me);

type Row = Awaited<ReturnType<ReturnType<typeof tokens>['executeTakeFirstOrThrow']>>;

const tokenOf = (row: Row): ApiToken => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes as TokenScope[],
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});

/** The keys of a person, the newest first. */
export async function listTokens(db: ActorDb, me: string): Promise<ApiToken[]> {
  return (await tokens(db, me).orderBy('created_at', 'desc').limit(200).execute()).map(tokenOf);
}

/** Makes a key. Only its hash is kept, so it can be shown this once. */
export async function createToken(
  db: ActorDb,
  me: string,
  wanted: { name: string; scopes: TokenScope[]; days: number },
): Promise<{ token: ApiToken; secret: string }> {
  const alive = (await listTokens(db, me)).filter(
    (token) => token.revokedAt === null && Date.parse(token.expiresAt) > Date.now(),
  );
  if (alive.length >= MOST_AT_ONCE)
    throw new Failure('CONFLICT', `There are ${MOST_AT_ONCE} keys already. Revoke one that is not used any more.`);
  const prefix = `hlt_${letters(6)}`;
  const secret = `${prefix}_${letters(32)}`;
  const id = newId();
  await db
    .insertInto('api_tokens')
    .values({
      user_id: me,
      id,
      name: wanted.name.trim(),
      prefix,
      token_hash: hashToken(secret),
      scopes: [...new Set(wanted.scopes)],
      expires_at: new Date(Date.now() + wanted.days * DAY).toISOString(),
    })
    .execute();
  return { token: tokenOf(await tokens(db, me).where('id', '=', id).executeTakeFirstOrThrow()), secret };
}

/** Revokes a key; whoever holds it is refused from now on. */
export async function revokeToken(db: ActorDb, me: string, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('api_tokens')
    .set({ revoked_at: new Date().toISOString() })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such key, or it is revoked already.');
}
