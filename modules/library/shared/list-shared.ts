import type { ActorDb } from '@halteres/database';
import { sql, type RawBuilder } from 'kysely';
import { Failure } from '../../kernel/failure.ts';
import { keyOf, page } from '../../kernel/page.ts';
import type { SHARED_STATES, SharedState, SharedWorkout } from '../contract.ts';
import { readSharedRows } from './shared-row.ts';

type Wanted = {
  q: string;
  state: (typeof SHARED_STATES)[number];
  source?: string | undefined;
  tag?: string | undefined;
  withNotes: boolean;
  cursor?: string | undefined;
  limit: number;
};

const HAS_NOTES = sql`jsonb_array_length(w.structure -> 'notes') > 0`;
const MOST_NAMED = 50;

/** Shared workouts that hold every word typed and answer to the filters, the newest first. Run as staff. */
export async function listShared(
  db: ActorDb,
  { q, state, source, tag, withNotes, cursor, limit }: Wanted,
): Promise<{ items: SharedWorkout[]; nextCursor: string | null }> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (state === 'current') all.push(sql`w.retired_at is null`);
  if (state === 'retired') all.push(sql`w.retired_at is not null`);
  if (source !== undefined) all.push(source === '' ? sql`w.source is null` : sql`w.source = ${source}`);
  if (tag !== undefined) all.push(sql`w.tags @> ${JSON.stringify([tag])}::jsonb`);
  if (withNotes) all.push(HAS_NOTES);
  const words = everyWord(q);
  if (words !== null) all.push(sql`w.search @@ to_tsquery('simple', ${words})`);
  if (cursor !== undefined) {
    const [before = ''] = keyOf(cursor, 1);
    if (!/^\d{1,18}$/.test(before))
      throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start from the first page.');
    all.push(sql`w.id < ${before}::bigint`);
  }
  const rows = await readSharedRows(db, sql.join(all, sql` and `), limit + 1);
  return page(rows, limit, ({ ref }) => [ref]);
}

/** Words as a query of PostgreSQL: all of them, each also as the beginning of a longer one; null for none. */
function everyWord(q: string): string | null {
  const words = q
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
}

/** What the shared library holds, and how far its vectors are. Run as staff. */
export async function readSharedState(db: ActorDb): Promise<SharedState> {
  const pendingOf = (
    model: RawBuilder<unknown>,
  ): RawBuilder<unknown> => sql`(select count(*)::int from external_workouts_new w
    where w.retired_at is null and not exists (select from external_workout_embeddings e where e.model = ${model} and e.workout_id = w.id))`;
  const counts = await sql<{ current: number; retired: number; notes: number }>`
    select count(*) filter (where w.retired_at is null)::int as current, count(*) filter (where w.retired_at is not null)::int as retired,
      count(*) filter (where w.retired_at is null and ${HAS_NOTES})::int as notes
    from external_workouts_new w`.execute(db);
  const sources = await sql<{ source: string; workouts: number }>`
    select coalesce(source, '') as source, count(*)::int as workouts from external_workouts_new group by 1 order by 2 desc, 1 limit ${MOST_NAMED}`.execute(
    db,
  );
  const tags = await sql<{ tag: string; workouts: number }>`
    select t.tag, count(*)::int as workouts from external_workouts_new w cross join lateral jsonb_array_elements_text(w.tags) t (tag)
    group by 1 order by 2 desc, 1 limit ${MOST_NAMED}`.execute(db);
  const states = await sql<{ model: string; next: string | null; pending: number; of_next: number }>`
    select s.model, s.next_model as next, ${pendingOf(sql`s.model`)} as pending,
      case when s.next_model is null then 0 else ${pendingOf(sql`s.next_model`)} end as of_next
    from library_state s`.execute(db);
  const [count] = counts.rows;
  const [state] = states.rows;
  return {
    current: count?.current ?? 0,
    retired: count?.retired ?? 0,
    withNotes: count?.notes ?? 0,
    sources: sources.rows,
    tags: tags.rows,
    embeddings: {
      model: state?.model ?? null,
      next: state?.next ?? null,
      pending: state?.pending ?? count?.current ?? 0,
      pendingOfNext: state?.of_next ?? 0,
    },
  };
}
