import type { ActorDb, DB } from '@halteres/database';
import { sql, type Insertable } from 'kysely';

type Columns<Table extends keyof DB> = (keyof Insertable<DB[Table]> & string)[];

/**
 * Inserts many rows by a statement whose text is always the same, so that the database prepares it once: with a
 * parameter for each value, a program's thousand sets take both sides a hundred milliseconds to write and to read.
 * Every row has the columns of the first; those named in `json` hold JSON as text.
 */
export async function insertRows<Table extends keyof DB>(
  db: ActorDb,
  table: Table & string,
  rows: readonly Insertable<DB[Table]>[],
  json: Columns<Table> = [],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}) as Columns<Table>;
  const target = sql.table(table);
  const read = columns.map((each) => (json.includes(each) ? sql`(${sql.ref(each)} #>> '{}')::jsonb` : sql.ref(each)));
  await sql`insert into ${target} (${sql.join(columns.map((each) => sql.ref(each)))})
    select ${sql.join(read)} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
}
