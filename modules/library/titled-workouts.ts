import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { wordsQuery } from './search/candidates.ts';

const MOST = 100;

/** Workouts with a name of their own that may answer: the shared ones that hold a word typed, and one's own. Run as authenticated. */
export async function titledWorkouts(
  db: ActorDb,
  me: string,
  typed: string,
): Promise<{ ref: string; title: string }[]> {
  const query = wordsQuery(typed.toLowerCase().split(/\s+/));
  if (query === null) return [];
  const { rows } = await sql<{ ref: string; title: string }>`
    (select id::text as ref, title from external_workouts_new
      where title is not null and retired_at is null and search @@ to_tsquery('simple', ${query}) limit ${MOST})
    union all
    (select id::text as ref, title from library_workouts where user_id = ${me} and title is not null limit ${MOST})`.execute(
    db,
  );
  return rows;
}
