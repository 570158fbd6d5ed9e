import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure, found } from '../kernel/failure.ts';
import type { GymRecord } from './contract.ts';
import { readMine } from './read-gym.ts';

async function seenGym(db: ActorDb, gymId: string): Promise<{ joins_by_request: boolean; visibility: string }> {
  return found(
    await db
      .selectFrom('gyms')
      .select(['joins_by_request', 'visibility'])
      .where('id', '=', gymId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
}

/** Joins a gym that lets people in, or one's own. Run as authenticated. */
export async function joinGym(db: ActorDb, me: string, gymId: string, showsName: boolean): Promise<GymRecord['mine']> {
  const gym = await seenGym(db, gymId);
  const before = await readMine(db, me, gymId);
  if (before.member) return before;
  if (!before.admin && (gym.joins_by_request || gym.visibility === 'private'))
    throw new Failure('FORBIDDEN', 'This gym lets members in by request. Ask for the role of a member.');
  await db.insertInto('user_gyms').values({ user_id: me, gym_id: gymId, shows_name: showsName }).execute();
  return readMine(db, me, gymId);
}

/** Changes one's membership. At most one gym is home: the one before is not any longer. Run as authenticated. */
export async function changeMembership(
  db: ActorDb,
  me: string,
  gymId: string,
  change: { home?: boolean | undefined; showsName?: boolean | undefined },
): Promise<GymRecord['mine']> {
  const before = await readMine(db, me, gymId);
  if (!before.member && !before.admin) throw new Failure('NOT_FOUND', 'You do not train in this gym. Join it first.');
  if (!before.member) await joinGym(db, me, gymId, false);
  if (change.home === true)
    await db
      .updateTable('user_gyms')
      .set({ is_home: false })
      .where('user_id', '=', me)
      .where('is_home', '=', true)
      .execute();
  await db
    .updateTable('user_gyms')
    .set({ is_home: change.home ?? before.home, shows_name: change.showsName ?? before.showsName })
    .where('user_id', '=', me)
    .where('gym_id', '=', gymId)
    .execute();
  return readMine(db, me, gymId);
}

/** Leaves a gym; what one logged there stays. Run as authenticated. */
export async function leaveGym(db: ActorDb, me: string, gymId: string): Promise<GymRecord['mine']> {
  await db.deleteFrom('user_gyms').where('user_id', '=', me).where('gym_id', '=', gymId).execute();
  return readMine(db, me, gymId);
}

/** Stops looking after a gym; refused to the only one who does. Run as authenticated. */
export async function stopLookingAfter(db: ActorDb, me: string, gymId: string): Promise<GymRecord['mine']> {
  const { admin } = await readMine(db, me, gymId);
  if (!admin) throw new Failure('NOT_FOUND', 'There is no such gym among those you look after.');
  const { rows } = await sql<{ done: boolean }>`select app.stop_looking_after(${gymId}) as done`.execute(db);
  if (rows[0]?.done !== true)
    throw new Failure('CONFLICT', 'Nobody else looks after this gym. Let somebody in first, or put the gym away.');
  return readMine(db, me, gymId);
}
