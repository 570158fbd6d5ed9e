import { actorOf, type ActorDb } from '@halteres/database';
import { sql } from 'kysely';

/** As whom a person's calendar is read: their own rows, and what coaches made for them. */
export type Calendars = {
  asMe: <T>(work: (db: ActorDb) => Promise<T>) => Promise<T>;
  asAthlete: <T>(work: (db: ActorDb) => Promise<T>) => Promise<T>;
};

type Range = { from: string; to: string };

const planned = (db: ActorDb, { from, to }: Range) =>
  db
    .selectFrom('workout_schedule as s')
    .innerJoin('program_workouts as w', (join) =>
      join.onRef('w.user_id', '=', 's.user_id').onRef('w.id', '=', 's.workout_id'),
    )
    .innerJoin('programs as p', (join) => join.onRef('p.user_id', '=', 's.user_id').onRef('p.id', '=', 's.program_id'))
    .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 's.user_id').onRef('e.id', '=', 's.entity_id'))
    .select([
      's.id',
      's.user_id',
      's.entity_id',
      's.program_id',
      's.workout_id',
      's.scheduled_date',
      's.scheduled_time',
      's.time_zone',
      's.rev',
      's.updated_at',
      'w.title',
      'w.estimated_minutes',
      'e.name as entity_name',
      'e.athlete_id',
    ])
    // What was done of a plan is the athlete's to show, and so is when.
    .select([
      sql<boolean>`w.completed and app.shares_training(e.athlete_id)`.as('completed'),
      sql<string>`case when app.shares_training(e.athlete_id) then w.rev else 0 end`.as('workout_rev'),
      sql<string>`case when app.shares_training(e.athlete_id) then w.updated_at else w.created_at end`.as(
        'workout_updated_at',
      ),
    ])
    .where('s.scheduled_date', '>=', from)
    .where('s.scheduled_date', '<=', to)
    .where('s.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null)
    .where('p.status', '=', 'active')
    .where('e.deleted_at', 'is', null)
    .orderBy('s.scheduled_date')
    .orderBy('s.id');

export type PlannedItem = Awaited<ReturnType<ReturnType<typeof planned>['execute']>>[number];

/** What is planned for a person to train themselves: by their coaches, and by themselves. */
export async function plannedForMe({ asMe, asAthlete }: Calendars, me: string, range: Range): Promise<PlannedItem[]> {
  const byCoaches = await asAthlete((db) => planned(db, range).where('e.athlete_id', '=', me).execute());
  const byMyself = await asMe((db) =>
    planned(db, range).where('s.user_id', '=', me).where('e.athlete_id', '=', me).execute(),
  );
  const seen = new Set(byMyself.map(({ id }) => id));
  return [...byMyself, ...byCoaches.filter(({ id }) => !seen.has(id))];
}

/** What a coach planned for all clients and classes, or for one. */
export function plannedByMe(db: ActorDb, range: Range, entityId: string | null): Promise<PlannedItem[]> {
  const rows = planned(db, range).where('s.user_id', '=', actorOf(db).userId ?? '');
  return (entityId === null ? rows : rows.where('s.entity_id', '=', entityId)).execute();
}
