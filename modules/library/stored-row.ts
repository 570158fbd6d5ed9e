import { sql } from 'kysely';
import type { KeptWorkout } from './kept-workout.ts';

/** The columns that the shared library and people's own workouts have alike. */
export const STORED_COLUMNS = sql.raw(
  'title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source',
);
/** The same as `jsonb_to_recordset` wants them. */
export const STORED_TYPES = sql.raw(
  'title text, body text, tags jsonb, difficulty text, format text, score text, minutes integer, minutes_from text, team_size integer, movements text[], equipment text[], structure jsonb, exact_key text, work_key text, source text',
);

export const storedRow = (
  { title, body, facts, structure, exactKey, workKey }: KeptWorkout,
  source: string | null,
) => ({
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
});
