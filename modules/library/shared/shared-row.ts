import type { ActorDb } from '@halteres/database';
import { workoutStructure } from '@halteres/library/workout';
import { sql, type RawBuilder } from 'kysely';
import { found } from '../../kernel/failure.ts';
import type { SharedWorkout } from '../contract.ts';
import { summaryOf } from '../summaries.ts';

type Row = Parameters<typeof summaryOf>[0] & {
  source: string | null;
  structure: unknown;
  embedded: boolean;
  retired_at: string | null;
  updated_at: string;
};

/** Shared workouts `w` under a condition, the newest first. Run as staff. */
export async function readSharedRows(db: ActorDb, where: RawBuilder<unknown>, limit: number): Promise<SharedWorkout[]> {
  const { rows } = await sql<Row>`
    select w.id::text, w.title, w.body, w.tags, w.difficulty, w.format, w.score, w.minutes, w.minutes_from, w.team_size, w.movements,
      w.equipment, w.source, w.structure, w.retired_at, w.updated_at,
      exists (select from external_workout_embeddings e join library_state s on s.model = e.model where e.workout_id = w.id) as embedded
    from external_workouts_new w where ${where} order by w.id desc limit ${limit}`.execute(db);
  return rows.map((row) => {
    const { mine: _, ...summary } = summaryOf(row);
    return {
      ...summary,
      source: row.source,
      notes: workoutStructure.parse(row.structure).notes,
      embedded: row.embedded,
      retiredAt: row.retired_at,
      updatedAt: row.updated_at,
    };
  });
}

/** One shared workout, retired or not; NOT_FOUND where there is none. Run as staff. */
export async function readSharedWorkout(db: ActorDb, ref: string): Promise<SharedWorkout> {
  const [workout] = await readSharedRows(db, sql`w.id = ${ref}::bigint`, 1);
  return found(workout, 'workout in the shared library');
}
