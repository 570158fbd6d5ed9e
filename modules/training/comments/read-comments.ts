import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { UnreadComments } from './contract.ts';

/** Marks what is said to a workout as read, until now. */
export async function markRead(db: ActorDb, me: string, person: string, workoutId: string): Promise<void> {
  await db
    .insertInto('workout_comment_reads')
    .values({ user_id: me, athlete_id: person, workout_id: workoutId, read_at: new Date().toISOString() })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'athlete_id', 'workout_id'])
        .doUpdateSet((eb) => ({ read_at: eb.ref('excluded.read_at') })),
    )
    .execute();
}

/** A notice names so many workouts; the count is of all. */
const MOST_NAMED = 20;

type Row = {
  person_id: string;
  workout_id: string;
  title: string;
  local_date: string;
  count: number;
  author_name: string;
  last_at: string;
  total: number;
};

/** Workouts with comments by somebody else that I have not read: my own, or (as coach) those of my clients. */
export async function unreadComments(
  db: ActorDb,
  me: string,
  of: 'athlete' | 'coach',
): Promise<{ count: number; items: UnreadComments[] }> {
  const { rows } = await sql<Row>`
    select w.user_id as person_id, w.id as workout_id, w.title, w.local_date, count(*)::integer as count,
      (array_agg(c.author_name order by c.created_at desc))[1] as author_name, max(c.created_at) as last_at,
      (sum(count(*)) over ())::integer as total
    from workout_comments c
    join workouts w on w.user_id = c.user_id and w.id = c.workout_id and w.deleted_at is null
    left join workout_comment_reads r on r.user_id = ${me} and r.athlete_id = c.user_id and r.workout_id = c.workout_id
    where ${of === 'athlete' ? sql`c.user_id = ${me}` : sql`c.user_id <> ${me} and c.author_id = c.user_id`}
      and c.author_id is distinct from ${me} and (r.read_at is null or c.created_at > r.read_at)
    group by w.user_id, w.id order by last_at desc, w.id limit ${MOST_NAMED}`.execute(db);
  return {
    count: rows[0]?.total ?? 0,
    items: rows.map((row) => ({
      personId: row.person_id,
      workoutId: row.workout_id,
      title: row.title,
      localDate: row.local_date,
      count: row.count,
      authorName: row.author_name,
      lastAt: row.last_at,
    })),
  };
}
