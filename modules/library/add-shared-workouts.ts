import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { KeptWorkout } from './kept-workout.ts';

export type Added = { added: string[]; duplicates: number };

/**
 * Adds workouts to the shared library; those that are there word for word already, or twice in the list, are counted
 * and left. Vectors are made by `fillVectors`. Run as a job.
 */
export async function addSharedWorkouts(
  db: ActorDb,
  workouts: readonly KeptWorkout[],
  source: string | null,
): Promise<Added> {
  if (workouts.length === 0) return { added: [], duplicates: 0 };
  const rows = workouts.map(({ title, body, facts, structure, exactKey, workKey }) => ({
    title,
    body,
    tags: facts.tags,
    difficulty: facts.difficulty,
    format: facts.format,
    score: facts.score,
    minutes: facts.minutes,
    minutes_from: facts.minutesFrom,
    team_size: structure.teamSize,
    movements: facts.movements,
    equipment: facts.equipment,
    structure,
    exact_key: exactKey,
    work_key: workKey,
    source,
  }));
  const { rows: added } = await sql<{ id: string }>`
    insert into external_workouts_new (title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source)
    select title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (title text, body text, tags jsonb, difficulty text, format text, score text, minutes integer, minutes_from text, team_size integer, movements text[], equipment text[], structure jsonb, exact_key text, work_key text, source text)
    on conflict (exact_key) do nothing
    returning id`.execute(db);
  return { added: added.map(({ id }) => String(id)), duplicates: rows.length - added.length };
}
