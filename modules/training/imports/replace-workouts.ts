import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { ReadWorkout } from '../import/reading.ts';
import { insertContent, workoutColumns, type Target } from './insert-workouts.ts';

/**
 * Puts fuller versions in the place of what earlier files brought. The former version is kept in imports.replaced: its
 * columns, and which exercises were its own; those rows stay, as tombstones, so that an undo brings back the very rows.
 */
export async function replaceWorkouts(
  db: ActorDb,
  person: string,
  updated: readonly { workout: ReadWorkout; id: string }[],
  target: Target,
): Promise<void> {
  if (updated.length === 0) return;
  const ids = updated.map(({ id }) => id);
  await sql`
    update imports set replaced = (
      select coalesce(jsonb_agg(jsonb_build_object(
        'workoutId', w.id, 'importId', w.import_id, 'contentHash', w.content_hash, 'title', w.title, 'localDate', w.local_date, 'timeZone', w.time_zone,
        'startedAt', w.started_at, 'endedAt', w.ended_at, 'notes', w.notes,
        'exerciseIds', (select coalesce(jsonb_agg(x.id), '[]'::jsonb) from workout_exercises x where x.user_id = w.user_id and x.workout_id = w.id and x.deleted_at is null)
      )), '[]'::jsonb)
      from workouts w where w.user_id = ${person} and w.id = any(${ids}::uuid[]))
    where user_id = ${person} and id = ${target.importId}`.execute(db);
  await sql`update workout_exercises set deleted_at = now() where user_id = ${person} and workout_id = any(${ids}::uuid[]) and deleted_at is null`.execute(
    db,
  );
  const rows = updated.map(({ workout, id }) => ({ id, ...workoutColumns(workout) }));
  await sql`
    update workouts w set import_id = ${target.importId}::uuid, content_hash = r.content_hash, title = r.title, local_date = r.local_date,
      time_zone = ${target.timeZone}, started_at = r.started_at, ended_at = r.ended_at, notes = r.notes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, content_hash text, title text, local_date date, started_at timestamptz, ended_at timestamptz, notes text)
    where w.user_id = ${person} and w.id = r.id`.execute(db);
  await insertContent(db, person, updated, target);
}
