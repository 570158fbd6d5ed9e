import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { escapeLike } from '../kernel/escape-like.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { BoardChip, BoardRow } from './contract.ts';

export type BoardQuery = {
  weekOf: string;
  search?: string | undefined;
  gymId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

type Row = {
  id: string;
  athlete_id: string | null;
  shared: boolean;
  name: string;
  type: 'CLIENT' | 'CLASS';
  sort_name: string;
  workouts: BoardChip[];
};

/** A week of a coach's clients and classes by name: one query, walking the names and each client's days by their index. */
export async function readBoard(
  db: ActorDb,
  me: string,
  { weekOf, search, gymId, cursor, limit }: BoardQuery,
): Promise<{ items: BoardRow[]; nextCursor: string | null }> {
  const [afterName, afterId] = cursor === undefined ? [] : keyOf(cursor, 2);
  const { rows } = await sql<Row>`
    select e.id, case when app.shares_training(e.athlete_id) then e.athlete_id end as athlete_id, app.shares_training(e.athlete_id) as shared, e.name, e.type, lower(e.name) as sort_name, coalesce(x.workouts, '[]') as workouts
    from entities e
    cross join lateral (
      select jsonb_agg(jsonb_build_object('id', s.id, 'programId', s.program_id, 'workoutId', s.workout_id,
          'title', w.title, 'date', s.scheduled_date, 'completed', w.completed and app.shares_training(e.athlete_id)) order by s.scheduled_date, s.id) as workouts
        from workout_schedule s
        join program_workouts w on w.user_id = s.user_id and w.id = s.workout_id
        join programs p on p.user_id = s.user_id and p.id = s.program_id
        where s.user_id = e.user_id and s.entity_id = e.id and s.deleted_at is null and p.deleted_at is null
          and s.scheduled_date between ${weekOf}::date and ${isoDate(dayNumber(weekOf) + 6)}::date
    ) x
    where e.user_id = ${me} and e.deleted_at is null
      ${search === undefined || search.trim() === '' ? sql`` : sql`and e.name ilike ${`%${escapeLike(search.trim())}%`}`}
      ${gymId === undefined ? sql`` : sql`and e.gym_id = ${gymId}`}
      ${afterName === undefined ? sql`` : sql`and (lower(e.name), e.id) > (${afterName}, ${afterId}::uuid)`}
    order by lower(e.name), e.id
    limit ${limit + 1}`.execute(db);
  const { items, nextCursor } = page(rows, limit, (row) => [row.sort_name, row.id]);
  return {
    items: items.map(({ id, athlete_id, shared, name, type, workouts }) => ({
      ownerId: me,
      entityId: id,
      athleteId: athlete_id,
      shared,
      name,
      type,
      workouts,
    })),
    nextCursor,
  };
}
