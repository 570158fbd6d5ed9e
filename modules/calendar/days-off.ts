import { sql } from 'kysely';
import { actorOf, type ActorDb } from '@halteres/database';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { DayOffView, NewDayOff } from './contract.ts';

/** More than anybody enters; a file of holidays of many years stays below. */
const MOST = 2000;

const daysOff = (db: ActorDb) =>
  db.selectFrom('days_off').select(['id', 'user_id', 'whose', 'entity_id', 'title', 'from_date', 'to_date']);

type Row = Awaited<ReturnType<ReturnType<typeof daysOff>['executeTakeFirstOrThrow']>>;

const view = (row: Row): DayOffView => ({
  id: row.id,
  ownerId: row.user_id,
  whose: row.whose,
  entityId: row.entity_id,
  title: row.title,
  from: row.from_date,
  to: row.to_date,
});

/** Whose days off an audience may see; by owner, so that the index serves. */
const owners = (db: ActorDb) => {
  const { audience, userId } = actorOf(db);
  if (audience === 'coach')
    return sql<boolean>`user_id = any (string_to_array(nullif(current_setting('app.read_scope', true), ''), ',')::uuid[])`;
  if (audience === 'athlete')
    return sql<boolean>`user_id = any (array(select split_part(x, ':', 1)::uuid from unnest(string_to_array(nullif(current_setting('app.entity_scope', true), ''), ',')) x))`;
  return sql<boolean>`user_id = ${found(userId, 'person')}`;
};

/** Days off that touch a range, of those this audience sees. */
export async function listDaysOff(db: ActorDb, range: { from: string; to: string }): Promise<DayOffView[]> {
  const rows = await daysOff(db)
    .where(owners(db))
    .where('from_date', '<=', range.to)
    .where('to_date', '>=', range.from)
    .orderBy('from_date')
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map(view);
}

const mine = (db: ActorDb, me: string, id: string) =>
  daysOff(db).where('user_id', '=', me).where('id', '=', id).executeTakeFirst();

/** Enters days off: my own, or as a coach those of one client or class, or of all. */
export async function addDayOff(db: ActorDb, me: string, wanted: NewDayOff): Promise<DayOffView> {
  const id = wanted.id ?? newId();
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
  if ((await mine(db, me, id)) !== undefined) throw new Failure('CONFLICT', 'id: these days off are entered already.');
  const { n } = await db
    .selectFrom('days_off')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('user_id', '=', me)
    .executeTakeFirstOrThrow();
  if (Number(n) >= MOST) throw new Failure('CONFLICT', `There are ${MOST} entries already. Take old ones out first.`);
  await db
    .insertInto('days_off')
    .values({
      user_id: me,
      id,
      whose: wanted.whose,
      entity_id: wanted.entityId ?? null,
      title: wanted.title.trim(),
      from_date: wanted.from,
      to_date: wanted.to,
    })
    .execute();
  return view(found(await mine(db, me, id), 'day off'));
}

export async function changeDayOff(
  db: ActorDb,
  me: string,
  change: { id: string; title: string; from: string; to: string },
): Promise<DayOffView> {
  await db
    .updateTable('days_off')
    .set({
      title: change.title.trim(),
      from_date: change.from,
      to_date: change.to,
      updated_at: new Date().toISOString(),
    })
    .where('user_id', '=', me)
    .where('id', '=', change.id)
    .execute();
  return view(found(await mine(db, me, change.id), 'day off'));
}

export async function removeDayOff(db: ActorDb, me: string, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('days_off')
    .where('user_id', '=', me)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) found(null, 'day off');
}
