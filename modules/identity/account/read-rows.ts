import { sql, type RawBuilder } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { LEFT_AWAY } from './archive-tables.ts';

const PAGE = 2000;

type Shape = { columns: string[]; key: string[] };

/** The stored columns of a table this audience may read, and its primary key. */
async function shapeOf(db: ActorDb, table: string): Promise<Shape> {
  const { rows } = await sql<{ columns: string[] | null; key: string[] }>`
    select
      (select array_agg(a.attname::text order by a.attnum) from pg_catalog.pg_attribute a
        where a.attrelid = t.id and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and has_column_privilege(t.id, a.attnum, 'select')) as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) from pg_catalog.pg_index i
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
        where i.indrelid = t.id and i.indisprimary) as key
    from (select ${`public.${table}`}::regclass::oid as id) t`.execute(db);
  const { columns = null, key = [] } = rows[0] ?? {};
  return { columns: (columns ?? []).filter((column) => !LEFT_AWAY.includes(column)), key };
}

const shared = sql`app.shares_training((select e.athlete_id from entities e where e.user_id = t.user_id and e.id = t.entity_id))`;

/** What an athlete did of a coach's plan is theirs to show: without that it is empty in the coach's archive. */
const DONE: Readonly<Record<string, RawBuilder<unknown>>> = {
  completed: sql`t.completed and ${shared} as completed`,
  completed_at: sql`case when ${shared} then t.completed_at end as completed_at`,
  updated_at: sql`case when ${shared} then t.updated_at else t.created_at end as updated_at`,
  athlete_notes: sql`case when ${shared} then t.athlete_notes end as athlete_notes`,
};

/** Rows of a table as the text of JSON, in the order of their key, a page at a time. Numbers stay exact: they are never parsed. */
export async function* readRows(db: ActorDb, table: string, where: RawBuilder<unknown>): AsyncGenerator<string[]> {
  const { columns, key } = await shapeOf(db, table);
  if (columns.length === 0) return;
  const list = sql.join(
    columns.map((column) => (table === 'program_workouts' ? DONE[column] : undefined) ?? sql`t.${sql.id(column)}`),
  );
  const keys = sql.join(key.map((column) => sql`t.${sql.id(column)}`));
  let after: RawBuilder<unknown> | null = null;
  for (;;) {
    const { rows }: { rows: { row: string; at: string[] }[] } = await sql<{ row: string; at: string[] }>`
      select to_jsonb(r)::text as row, k.at from ${sql.table(table)} t
      cross join lateral (select ${list}) r
      cross join lateral (select array[${sql.join(key.map((column) => sql`t.${sql.id(column)}::text`))}] as at) k
      where ${where} ${after === null ? sql`` : sql`and (${keys}) > ${after}`}
      order by ${keys} limit ${PAGE}`.execute(db);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = sql`(${sql.join(last.at.map((value) => sql`${value}`))})`;
  }
}
