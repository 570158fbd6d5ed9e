import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { Habit } from '@halteres/search/usage';

/** How often and when last a person logged each exercise, by its id; and the day it is. */
export async function readHabits(
  db: ActorDb,
  person: string,
): Promise<{ habits: ReadonlyMap<string, Habit>; today: string }> {
  const { rows } = await sql<{ id: string; sessions: number; last: string; today: string }>`
    select coalesce(x.exercise_id, x.user_exercise_id) as id, count(*)::integer as sessions, max(w.local_date)::text as last,
      current_date::text as today
    from workout_exercises x join workouts w on w.user_id = x.user_id and w.id = x.workout_id
    where x.user_id = ${person} and w.user_id = ${person} and x.deleted_at is null and w.deleted_at is null
    group by coalesce(x.exercise_id, x.user_exercise_id)`.execute(db);
  return {
    habits: new Map(rows.map(({ id, sessions, last }) => [id, { sessions, last }])),
    today: rows[0]?.today ?? '',
  };
}
