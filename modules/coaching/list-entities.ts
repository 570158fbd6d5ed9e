import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { escapeLike } from '../kernel/escape-like.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { EntityListItem } from './contract.ts';

export type EntityQuery = {
  search?: string | undefined;
  type?: 'CLIENT' | 'CLASS' | undefined;
  deleted: boolean;
  cursor?: string | undefined;
  limit: number;
};

/** A coach's clients and classes by name, with what is planned and done. Walks idx_entities_user_id. */
export async function listEntities(
  db: ActorDb,
  coach: string,
  query: EntityQuery,
): Promise<{ items: EntityListItem[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('entities as e')
    .select([
      'e.id',
      sql<string | null>`case when app.shares_training(e.athlete_id) then e.athlete_id end`.as('athlete_id'),
      'e.name',
      'e.type',
      'e.claimed_at',
      'e.deleted_at',
      sql<string>`lower(e.name)`.as('sort_name'),
    ])
    .select((eb) => [
      eb
        .selectFrom('programs as p')
        .select('p.name')
        .whereRef('p.user_id', '=', 'e.user_id')
        .whereRef('p.entity_id', '=', 'e.id')
        .where('p.status', '=', 'active')
        .where('p.deleted_at', 'is', null)
        .orderBy('p.created_at', 'desc')
        .limit(1)
        .as('active_program'),
      eb
        .selectFrom('workout_schedule as s')
        .innerJoin('program_workouts as w', (join) =>
          join.onRef('w.user_id', '=', 's.user_id').onRef('w.id', '=', 's.workout_id'),
        )
        .select((inner) => inner.fn.min('s.scheduled_date').as('next'))
        .whereRef('s.user_id', '=', 'e.user_id')
        .whereRef('s.entity_id', '=', 'e.id')
        .where('s.deleted_at', 'is', null)
        .where(sql<boolean>`not (w.completed and app.shares_training(e.athlete_id))`)
        .where('s.scheduled_date', '>=', sql<string>`current_date`)
        .as('next_workout'),
      eb
        .selectFrom('program_workouts as w')
        .select(sql<string | null>`max(w.completed_at)::date`.as('last'))
        .whereRef('w.user_id', '=', 'e.user_id')
        .whereRef('w.entity_id', '=', 'e.id')
        .where('w.completed', '=', true)
        .where(sql<boolean>`app.shares_training(e.athlete_id)`)
        .as('last_workout'),
    ])
    .where('e.user_id', '=', coach)
    .where('e.deleted_at', query.deleted ? 'is not' : 'is', null)
    .orderBy(sql`lower(e.name)`)
    .orderBy('e.id')
    .limit(query.limit + 1);
  if (query.type !== undefined) rows = rows.where('e.type', '=', query.type);
  if (query.search !== undefined && query.search.trim() !== '') {
    rows = rows.where(sql`lower(e.name)`, 'like', `%${escapeLike(query.search.trim().toLowerCase())}%`);
  }
  if (query.cursor !== undefined) {
    const [name, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(lower(e.name), e.id) > (${name}, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.sort_name, row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.id,
      athleteId: row.athlete_id,
      name: row.name,
      type: row.type,
      claimed: row.claimed_at !== null,
      activeProgram: row.active_program,
      nextWorkout: row.next_workout,
      lastWorkout: row.last_workout,
      deletedAt: row.deleted_at,
    })),
  };
}
