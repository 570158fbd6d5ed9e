import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';

/** Erases a person from every table (docs/erasure.md). Run as a job: it reaches what others wrote about them. */
export async function erasePerson(db: ActorDb, person: string): Promise<void> {
  const { rows } = await sql<{ erased: boolean }>`select app.erase_person(${person}) as erased`.execute(db);
  if (rows[0]?.erased !== true) throw new Failure('NOT_FOUND', 'There is no such account, or it is erased already.');
}
