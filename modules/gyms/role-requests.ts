import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { RoleRequest } from './contract.ts';
import { mustLookAfter, readNames } from './gym-people.ts';
import { readMine } from './read-gym.ts';

type Paging = { cursor?: string | undefined; limit: number };

const COLUMNS = [
  'gym_role_requests.id',
  'gym_id',
  'user_id',
  'role',
  'status',
  'message',
  'reason',
  'gym_role_requests.created_at',
  'decided_at',
] as const;

const withGym = (db: ActorDb) =>
  db
    .selectFrom('gym_role_requests')
    .leftJoin('gyms', 'gyms.id', 'gym_role_requests.gym_id')
    .select(COLUMNS)
    .select('gyms.name as gym_name');

type Row = {
  id: string;
  gym_id: string;
  gym_name: string | null;
  user_id: string;
  role: RoleRequest['role'];
  status: RoleRequest['status'];
  message: string | null;
  reason: string | null;
  created_at: string;
  decided_at: string | null;
};

const requestOf = (row: Row, name: string | null): RoleRequest => ({
  id: row.id,
  gymId: row.gym_id,
  gymName: row.gym_name,
  role: row.role,
  status: row.status,
  message: row.message,
  reason: row.reason,
  name,
  createdAt: row.created_at,
  decidedAt: row.decided_at,
});

/** Asks to look after a gym or to belong to it. Run as authenticated. */
export async function askForRole(
  db: ActorDb,
  me: string,
  { id: gymId, role, message }: { id: string; role: RoleRequest['role']; message: string | null },
): Promise<RoleRequest> {
  const gym = found(
    await db
      .selectFrom('gyms')
      .select('name')
      .where('id', '=', gymId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
  const mine = await readMine(db, me, gymId);
  if (mine.asked !== null) throw new Failure('CONFLICT', 'You asked already, and nobody has answered yet.');
  if (role === 'admin' ? mine.admin : mine.member) throw new Failure('CONFLICT', 'You have this role already.');
  const row = await db
    .insertInto('gym_role_requests')
    .values({ id: newId(), gym_id: gymId, user_id: me, role, message })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return requestOf({ ...row, gym_name: gym.name }, null);
}

/** What a person asked for, newest first. Run as authenticated. */
export async function listMyRequests(
  db: ActorDb,
  me: string,
  { cursor, limit }: Paging,
): Promise<{ items: RoleRequest[]; nextCursor: string | null }> {
  let query = withGym(db).where('user_id', '=', me);
  if (cursor !== undefined) query = query.where('gym_role_requests.id', '<', keyOf(cursor, 1)[0] ?? '');
  const rows = await query
    .orderBy('gym_role_requests.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = page(rows, limit, (row) => [row.id]);
  return { items: items.map((row) => requestOf(row, null)), nextCursor };
}

/** Who asked for a role in a gym, newest first. Run as gym_admin. */
export async function listRequests(
  db: ActorDb,
  gymId: string,
  { cursor, limit }: Paging,
): Promise<{ items: RoleRequest[]; nextCursor: string | null }> {
  await mustLookAfter(db, gymId);
  const names = await readNames(db, gymId);
  let query = withGym(db).where('gym_id', '=', gymId);
  if (cursor !== undefined) query = query.where('gym_role_requests.id', '<', keyOf(cursor, 1)[0] ?? '');
  const rows = await query
    .orderBy('gym_role_requests.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = page(rows, limit, (row) => [row.id]);
  return { items: items.map((row) => requestOf(row, names.get(row.user_id) ?? null)), nextCursor };
}

/** Approves or refuses; who is approved has the role at once. Run as gym_admin. */
export async function decideRequest(
  db: ActorDb,
  me: string,
  input: { id: string; requestId: string; approve: boolean; reason: string | null },
): Promise<RoleRequest> {
  const names = await readNames(db, input.id);
  const before = found(
    await withGym(db)
      .where('gym_role_requests.id', '=', input.requestId)
      .where('gym_id', '=', input.id)
      .executeTakeFirst(),
    'request',
  );
  const row = await db
    .updateTable('gym_role_requests')
    .set({
      status: input.approve ? 'approved' : 'refused',
      reason: input.reason,
      decided_by: me,
      decided_at: new Date().toISOString(),
    })
    .where('id', '=', input.requestId)
    .where('gym_id', '=', input.id)
    .where('status', '=', 'open')
    .returning(COLUMNS)
    .executeTakeFirst();
  if (row === undefined) throw new Failure('CONFLICT', 'Somebody answered this request already, or it was taken back.');
  return requestOf({ ...row, gym_name: before.gym_name }, names.get(row.user_id) ?? null);
}

/** Takes back what was asked, while nobody has answered. Run as authenticated. */
export async function withdrawRequest(db: ActorDb, me: string, id: string): Promise<void> {
  const result = await db
    .updateTable('gym_role_requests')
    .set({ status: 'withdrawn' })
    .where('id', '=', id)
    .where('user_id', '=', me)
    .where('status', '=', 'open')
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such request that is still open.');
}
