import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { bringToDevices } from '../workouts/remove-workout.ts';
import { wasWritten } from '../was-written.ts';

/** Undoes an import as a whole: what it brought goes, what it replaced comes back. Doing so twice changes nothing. */
export async function undoImport(db: ActorDb, person: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${person}`}, 0))`.execute(db);
  const row = found(
    await db
      .selectFrom('imports')
      .select('status')
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'import',
  );
  if (row.status === 'undone') return;
  wasWritten(
    await db
      .updateTable('imports')
      .set({ status: 'undone', undone_at: new Date().toISOString() })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'import',
  );
  await handOn(db, person, id);
  await sql`
    update workouts w set deleted_at = now(), external_key = null from imports i
    where i.user_id = ${person} and i.id = ${id} and w.user_id = ${person} and w.import_id = ${id}
      and not i.replaced @> jsonb_build_array(jsonb_build_object('workoutId', w.id))`.execute(db);
  await bringBack(db, person, id);
  await putAwayUnused(db, person, id);
}

/** Later imports that replaced a version of this one get, to go back to, the version before it. */
async function handOn(db: ActorDb, person: string, id: string): Promise<void> {
  await sql`
    update imports later set replaced = (
      select coalesce(jsonb_agg(coalesce(former.entry, case when e.entry ->> 'importId' = ${id} then jsonb_build_object('workoutId', e.entry -> 'workoutId', 'importId', null) else e.entry end)), '[]'::jsonb)
      from jsonb_array_elements(later.replaced) as e (entry)
      left join imports undone on undone.user_id = ${person} and undone.id = ${id}
      left join lateral (
        select f.entry from jsonb_array_elements(undone.replaced) as f (entry)
        where e.entry ->> 'importId' = ${id} and f.entry ->> 'workoutId' = e.entry ->> 'workoutId') as former on true)
    where later.user_id = ${person} and later.id <> ${id} and later.status = 'stored' and later.replaced @> jsonb_build_array(jsonb_build_object('importId', ${id}::text))`.execute(
    db,
  );
}

/** Former versions whose place this import's version still holds. One with no former version left goes. */
async function bringBack(db: ActorDb, person: string, id: string): Promise<void> {
  const { rows } = await sql<{ id: string; gone: boolean }>`
    select w.id, e.entry ->> 'importId' is null as gone
    from imports i cross join jsonb_array_elements(i.replaced) as e (entry)
    join workouts w on w.user_id = ${person} and w.id = (e.entry ->> 'workoutId')::uuid and w.import_id = ${id}
    where i.user_id = ${person} and i.id = ${id}`.execute(db);
  const gone = rows.filter((row) => row.gone).map((row) => row.id);
  const back = rows.filter((row) => !row.gone).map((row) => row.id);
  await sql`update workouts set deleted_at = now(), external_key = null where user_id = ${person} and id = any(${gone}::uuid[])`.execute(
    db,
  );
  if (back.length === 0) return;
  await sql`update workout_exercises set deleted_at = now() where user_id = ${person} and workout_id = any(${back}::uuid[]) and deleted_at is null`.execute(
    db,
  );
  await sql`
    update workout_exercises x set deleted_at = null
    from imports i cross join jsonb_array_elements(i.replaced) as e (entry) cross join jsonb_array_elements_text(e.entry -> 'exerciseIds') as former (id)
    where i.user_id = ${person} and i.id = ${id} and x.user_id = ${person} and x.id = former.id::uuid and x.workout_id = any(${back}::uuid[])`.execute(
    db,
  );
  await sql`
    update workouts w set import_id = (e.entry ->> 'importId')::uuid, content_hash = e.entry ->> 'contentHash', title = e.entry ->> 'title',
      local_date = (e.entry ->> 'localDate')::date, time_zone = e.entry ->> 'timeZone', started_at = (e.entry ->> 'startedAt')::timestamptz,
      ended_at = (e.entry ->> 'endedAt')::timestamptz, notes = e.entry ->> 'notes'
    from imports i cross join jsonb_array_elements(i.replaced) as e (entry)
    where i.user_id = ${person} and i.id = ${id} and w.user_id = ${person} and w.id = (e.entry ->> 'workoutId')::uuid and w.id = any(${back}::uuid[])`.execute(
    db,
  );
  await bringToDevices(db, person, back);
}

/** Exercises the import made and nothing uses any more. */
async function putAwayUnused(db: ActorDb, person: string, id: string): Promise<void> {
  await sql`
    update user_exercises u set deleted_at = now() from imports i
    where i.user_id = ${person} and i.id = ${id} and u.user_id = ${person} and u.deleted_at is null
      and i.report -> 'createdExercises' @> jsonb_build_array(u.id)
      and not exists (
        select from workout_exercises x join workouts w on w.user_id = x.user_id and w.id = x.workout_id
        where x.user_id = ${person} and x.user_exercise_id = u.id and x.deleted_at is null and w.deleted_at is null)`.execute(
    db,
  );
}
