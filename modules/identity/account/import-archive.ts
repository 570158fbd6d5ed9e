import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';
import { OF_CLIENTS, RESTORED, type RestoredTable } from './archive-tables.ts';
import type { Archive, ImportReport } from './contract.ts';

const CHUNK = 2000;
type Row = Record<string, unknown>;

/** Puts an archive into a fresh account, whole or not at all. Ids stay; only whose they are changes. */
export async function importArchive(db: ActorDb, me: string, archive: Archive): Promise<ImportReport> {
  await mustBeFresh(db, me);
  const report: ImportReport = { rows: 0, emptied: 0, leftOut: [] };
  const people = new Map([[archive.person.id, me]]);
  for (const id of peopleIn(archive)) people.set(id, await takeInClient(db, id));
  const known = new Set<string>(RESTORED);
  for (const name of [archive, ...archive.clients].flatMap((part) => Object.keys(part.tables)))
    if (!known.has(name)) throw new Failure('BAD_REQUEST', `tables.${name}: no archive has a table of this name.`);

  const put = async (owner: string, table: RestoredTable, rows: readonly Row[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += CHUNK) {
      const json = renamed(JSON.stringify(rows.slice(at, at + CHUNK)), people);
      const { rows: answers } = await sql<{ taken: number; emptied: number; left_out: number }>`
        select taken, emptied, left_out from app.import_rows(${owner}, ${table}, ${json}::jsonb)`.execute(db);
      const [answer] = answers;
      if (answer === undefined) continue;
      report.rows += answer.taken;
      report.emptied += answer.emptied;
      if (answer.left_out > 0) report.leftOut.push({ table, rows: answer.left_out });
    }
  };
  for (const table of RESTORED) await put(me, table, archive.tables[table] ?? []);
  for (const client of archive.clients)
    for (const table of OF_CLIENTS) await put(people.get(client.id) ?? me, table, client.tables[table] ?? []);
  if (archive.person.name !== null)
    await db
      .updateTable('profiles')
      .set({ full_name: archive.person.name, updated_at: new Date().toISOString() })
      .where('id', '=', me)
      .execute();
  return report;
}

/** An archive is no merge: what is there already would be met twice. */
async function mustBeFresh(db: ActorDb, me: string): Promise<void> {
  for (const table of [
    'entities',
    'workouts',
    'programs',
    'user_exercises',
    'library_workouts',
    'gym_admins',
  ] as const) {
    const { rows } = await sql<object>`select 1 from ${sql.table(table)} where user_id = ${me} limit 1`.execute(db);
    if (rows.length > 0)
      throw new Failure('CONFLICT', 'This account is in use. An archive goes into a fresh one: make another account.');
  }
}

/** Clients of a coach. Those with a login elsewhere come as clients without one; they can be invited again. */
function peopleIn(archive: Archive): Set<string> {
  const ids = new Set(archive.clients.map((client) => client.id));
  for (const entity of archive.tables['entities'] ?? []) {
    const athlete = entity['athlete_id'];
    if (typeof athlete === 'string' && athlete !== archive.person.id) ids.add(athlete);
  }
  return ids;
}

async function takeInClient(db: ActorDb, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select app.take_in_client(${id}) as id`.execute(db);
  return rows[0]?.id ?? id;
}

/** The same text with people under the ids they have here. */
function renamed(json: string, people: ReadonlyMap<string, string>): string {
  return json.replaceAll(/"([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})"/g, (whole, id: string) => {
    const now = people.get(id);
    return now === undefined ? whole : `"${now}"`;
  });
}
