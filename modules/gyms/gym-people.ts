import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure, found } from '../kernel/failure.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { GymMember } from './contract.ts';

/** NOT_FOUND for who does not look after the gym. Run as gym_admin. */
export async function mustLookAfter(db: ActorDb, gymId: string): Promise<void> {
  found(
    await db.selectFrom('gyms').select('id').where('id', '=', gymId).where('deleted_at', 'is', null).executeTakeFirst(),
    'gym',
  );
}

/** Who is who, as far as the database gives names to who looks after a gym. Run as gym_admin. */
export async function readNames(db: ActorDb, gymId: string): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{
    user_id: string;
    name: string | null;
  }>`select user_id, name from app.gym_names(${gymId})`.execute(db);
  return new Map(rows.map((row) => [row.user_id, row.name]));
}

export type GymPeople = {
  admins: { name: string | null; isMe: boolean; since: string }[];
  memberCount: number;
};

/** Who looks after a gym, and how many train there. Run as gym_admin. */
export async function listPeople(db: ActorDb, me: string, gymId: string): Promise<GymPeople> {
  await mustLookAfter(db, gymId);
  const names = await readNames(db, gymId);
  const admins = await db
    .selectFrom('gym_admins')
    .select(['user_id', 'created_at'])
    .where('gym_id', '=', gymId)
    .orderBy('created_at')
    .execute();
  const count = await db
    .selectFrom('user_gyms')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('gym_id', '=', gymId)
    .executeTakeFirstOrThrow();
  return {
    admins: admins.map((row) => ({
      name: names.get(row.user_id) ?? null,
      isMe: row.user_id === me,
      since: row.created_at,
    })),
    memberCount: Number(count.n),
  };
}

/** Who trains in a gym, newest first, named where they agreed. Walks idx_user_gyms_gym. Run as gym_admin. */
export async function listMembers(
  db: ActorDb,
  me: string,
  { id: gymId, cursor, limit }: { id: string; cursor?: string | undefined; limit: number },
): Promise<{ items: GymMember[]; nextCursor: string | null }> {
  await mustLookAfter(db, gymId);
  const names = await readNames(db, gymId);
  let query = db
    .selectFrom('user_gyms')
    .leftJoin('gym_admins as a', (join) =>
      join.onRef('a.gym_id', '=', 'user_gyms.gym_id').onRef('a.user_id', '=', 'user_gyms.user_id'),
    )
    .select(['user_gyms.user_id', 'shows_name', 'joined_at', 'a.user_id as admin'])
    .where('user_gyms.gym_id', '=', gymId);
  if (cursor !== undefined) {
    const [joinedAt, id] = keyOf(cursor, 2);
    query = query.where(sql<boolean>`(joined_at, user_gyms.user_id) < (${joinedAt}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy('joined_at', 'desc')
    .orderBy('user_gyms.user_id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = page(rows, limit, (row) => [row.joined_at, row.user_id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.user_id,
      name: row.shows_name ? (names.get(row.user_id) ?? null) : null,
      isMe: row.user_id === me,
      admin: row.admin !== null,
      since: row.joined_at,
    })),
  };
}

/** Takes somebody out of a gym, who may ask again; not who looks after it too. Run as gym_admin. */
export async function removeMember(db: ActorDb, gymId: string, personId: string): Promise<void> {
  await mustLookAfter(db, gymId);
  const admin = await db
    .selectFrom('gym_admins')
    .select('user_id')
    .where('gym_id', '=', gymId)
    .where('user_id', '=', personId)
    .executeTakeFirst();
  if (admin !== undefined)
    throw new Failure('CONFLICT', 'They look after this gym too. Who does leaves by themselves.');
  const gone = await db
    .deleteFrom('user_gyms')
    .where('gym_id', '=', gymId)
    .where('user_id', '=', personId)
    .executeTakeFirst();
  found(gone.numDeletedRows === 0n ? null : gone, 'member');
}
