import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../kernel/failure.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { ProgramSummary } from './contract.ts';

const summaries = (db: ActorDb, owner: string) =>
  db
    .selectFrom('programs as p')
    .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 'p.user_id').onRef('e.id', '=', 'p.entity_id'))
    .select([
      'p.id',
      'p.user_id',
      'p.entity_id',
      'e.name as entity_name',
      'p.name',
      'p.goal',
      'p.duration_weeks',
      'p.start_date',
      'p.status',
      'p.created_at',
      'p.deleted_at',
    ])
    .select((eb) => [
      eb
        .selectFrom('program_workouts as w')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('w.user_id', '=', 'p.user_id')
        .whereRef('w.program_id', '=', 'p.id')
        .where('w.deleted_at', 'is', null)
        .where('w.is_reference', '=', false)
        .as('workouts'),
      eb
        .selectFrom('program_workouts as w')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('w.user_id', '=', 'p.user_id')
        .whereRef('w.program_id', '=', 'p.id')
        .where('w.deleted_at', 'is', null)
        .where('w.completed', '=', true)
        .as('done'),
    ])
    .select(sql<boolean>`app.shares_training(e.athlete_id)`.as('shared'))
    .where('p.user_id', '=', owner);

type Row = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>;

const toSummary = (row: Row): ProgramSummary => ({
  id: row.id,
  ownerId: row.user_id,
  entityId: row.entity_id,
  entityName: row.entity_name,
  name: row.name,
  goal: row.goal,
  weeks: row.duration_weeks,
  startDate: row.start_date,
  status: row.status,
  workouts: Number(row.workouts),
  completed: row.shared ? Number(row.done) : null,
  createdAt: row.created_at,
});

export type ProgramQuery = {
  entityId?: string | undefined;
  status?: 'active' | 'archived' | 'put_away' | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Programs of an owner, newest first. */
export async function listPrograms(
  db: ActorDb,
  owner: string,
  query: ProgramQuery,
): Promise<{ items: ProgramSummary[]; nextCursor: string | null }> {
  let rows = summaries(db, owner)
    .where('p.deleted_at', query.status === 'put_away' ? 'is not' : 'is', null)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(query.limit + 1);
  if (query.entityId !== undefined) rows = rows.where('p.entity_id', '=', query.entityId);
  if (query.status === 'archived') rows = rows.where('p.status', '=', 'archived');
  if (query.status === 'active') rows = rows.where('p.status', '!=', 'archived');
  if (query.cursor !== undefined) {
    const [createdAt, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(p.created_at, p.id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.created_at, row.id]);
  return { items: items.map(toSummary), nextCursor };
}

/** One line of a program; also of one that was put away, when `away` allows. */
export async function readSummary(db: ActorDb, owner: string, id: string, away = false): Promise<ProgramSummary> {
  const row = found(await summaries(db, owner).where('p.id', '=', id).executeTakeFirst(), 'program');
  return toSummary(found(row.deleted_at !== null && !away ? null : row, 'program'));
}
