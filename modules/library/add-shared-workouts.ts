import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { KeptWorkout } from './kept-workout.ts';
import { STORED_COLUMNS, STORED_TYPES, storedRow } from './stored-row.ts';

export type Added = { added: number; duplicates: number };

/**
 * Adds workouts to the shared library; those that are there word for word already, or twice in the list, are counted
 * and left. Vectors are made by `fillVectors`. Run as a job.
 */
export async function addSharedWorkouts(
  db: ActorDb,
  workouts: readonly KeptWorkout[],
  source: string | null,
): Promise<Added> {
  if (workouts.length === 0) return { added: 0, duplicates: 0 };
  const rows = workouts.map((workout) => storedRow(workout, source));
  const { rows: added } = await sql`
    insert into external_workouts_new (${STORED_COLUMNS})
    select ${STORED_COLUMNS} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (${STORED_TYPES})
    on conflict (exact_key) do nothing
    returning id`.execute(db);
  return { added: added.length, duplicates: rows.length - added.length };
}
