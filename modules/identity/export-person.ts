import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';

export type PersonExport = {
  format: 'halteres-person';
  version: 1;
  exportedAt: string;
  person: string;
  tables: Record<string, unknown[]>;
};

/** Every row a person owns, table by table, as that person may read it. Run as authenticated. */
export async function exportPerson(db: ActorDb, person: string): Promise<PersonExport> {
  const { rows: owned } = await sql<{ name: string; columns: string[] }>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select')
      and exists (select from pg_catalog.pg_attribute u where u.attrelid = c.oid and u.attname = 'user_id' and not u.attisdropped)
    group by c.relname order by c.relname`.execute(db);
  const tables: Record<string, unknown[]> = {};
  for (const { name, columns } of owned) {
    const list = sql.join(columns.map((column) => sql.id(column)));
    tables[name] = (
      await sql<object>`select ${list} from ${sql.table(name)} where user_id = ${person}`.execute(db)
    ).rows;
  }
  return { format: 'halteres-person', version: 1, exportedAt: new Date().toISOString(), person, tables };
}
