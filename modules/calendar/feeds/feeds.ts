import { createHash, randomBytes } from 'node:crypto';
import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { FeedView, NewFeed } from './contract.ts';

/** Nobody needs more, and each is one more to lose. */
const MOST = 20;
const TOKEN_BYTES = 32;

export const hashOfFeed = (token: string): string => createHash('sha256').update(`feed ${token}`).digest('hex');

const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

const feeds = (db: ActorDb, me: string) =>
  db
    .selectFrom('calendar_feeds')
    .select(['id', 'name', 'whose', 'entity_id', 'preferred_time', 'created_at', 'renewed_at', 'last_read_at'])
    .where('user_id', '=', me)
    .where('revoked_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof feeds>['executeTakeFirstOrThrow']>>;

const view = (row: Row): FeedView => ({
  id: row.id,
  name: row.name,
  whose: row.whose,
  entityId: row.entity_id,
  preferredTime: row.preferred_time?.slice(0, 5) ?? null,
  createdAt: row.created_at,
  renewedAt: row.renewed_at,
  lastReadAt: row.last_read_at,
});

const one = async (db: ActorDb, me: string, id: string): Promise<FeedView> =>
  view(found(await feeds(db, me).where('id', '=', id).executeTakeFirst(), 'address'));

/** The addresses of a person, the newest first. */
export async function listFeeds(db: ActorDb, me: string): Promise<FeedView[]> {
  return (await feeds(db, me).orderBy('created_at', 'desc').orderBy('id').limit(MOST).execute()).map(view);
}

/** Makes an address. Only the hash of its token is kept, so it can be shown this once. */
export async function createFeed(db: ActorDb, me: string, wanted: NewFeed): Promise<{ feed: FeedView; token: string }> {
  if (wanted.entityId !== undefined)
    found(
      await db
        .selectFrom('entities')
        .select('id')
        .where('user_id', '=', me)
        .where('id', '=', wanted.entityId)
        .executeTakeFirst(),
      'client or class',
    );
  if ((await listFeeds(db, me)).length >= MOST)
    throw new Failure('CONFLICT', `There are ${MOST} addresses already. End one that is not used any more.`);
  const token = newToken();
  const id = newId();
  await db
    .insertInto('calendar_feeds')
    .values({
      user_id: me,
      id,
      name: wanted.name.trim(),
      whose: wanted.whose,
      entity_id: wanted.entityId ?? null,
      preferred_time: wanted.preferredTime,
      token_hash: hashOfFeed(token),
    })
    .execute();
  return { feed: await one(db, me, id), token };
}

/** Another token for the same feed; the old one opens nothing from now on. */
export async function renewFeed(db: ActorDb, me: string, id: string): Promise<{ feed: FeedView; token: string }> {
  await one(db, me, id);
  const token = newToken();
  await db
    .updateTable('calendar_feeds')
    .set({ token_hash: hashOfFeed(token), renewed_at: new Date().toISOString() })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .execute();
  return { feed: await one(db, me, id), token };
}

export async function revokeFeed(db: ActorDb, me: string, id: string): Promise<void> {
  await one(db, me, id);
  await db
    .updateTable('calendar_feeds')
    .set({ revoked_at: new Date().toISOString() })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .execute();
}
