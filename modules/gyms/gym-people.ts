import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { found } from '../kernel/failure.ts';

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
  members: { name: string; since: string }[];
  memberCount: number;
};

const MOST_NAMED = 500;

/** Who looks after a gym, how many train there, and the names of those who agreed. Run as gym_admin. */
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
  const members = await db
    .selectFrom('user_gyms')
    .select(['user_id', 'joined_at'])
    .where('gym_id', '=', gymId)
    .where('shows_name', '=', true)
    .orderBy('joined_at')
    .limit(MOST_NAMED)
    .execute();
  return {
    admins: admins.map((row) => ({
      name: names.get(row.user_id) ?? null,
      isMe: row.user_id === me,
      since: row.created_at,
    })),
    members: members.flatMap((row) => {
      const name = names.get(row.user_id) ?? null;
      return name === null ? [] : [{ name, since: row.joined_at }];
    }),
    memberCount: Number(count.n),
  };
}
