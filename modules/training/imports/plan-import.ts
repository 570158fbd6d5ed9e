import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { ExportFormat, ReadWorkout } from '../import/reading.ts';

/** A workout an earlier file brought, as far as a later version of it is compared. */
export type KnownWorkout = { id: string; externalKey: string; contentHash: string | null; deleted: boolean; sets: number };

export type ImportPlan = { fresh: ReadWorkout[]; updated: { workout: ReadWorkout; id: string }[]; unchanged: number };

/**
 * Which workouts of a file are new, which replace what is stored and which stay: by the rule of mergeWorkouts, so that
 * overlapping files give one history in whatever order they come. What somebody deleted stays deleted.
 */
export async function planImport(db: ActorDb, person: string, format: ExportFormat, workouts: readonly ReadWorkout[]): Promise<ImportPlan> {
  const known = await readKnown(db, person, workouts.map(({ key }) => key));
  const reachesFurther = latestOf(workouts) >= (await latestStored(db, person, format));
  const plan: ImportPlan = { fresh: [], updated: [], unchanged: 0 };
  for (const workout of workouts) {
    const before = known.get(workout.key);
    if (before === undefined) plan.fresh.push(workout);
    else if (!before.deleted && replaces(workout, before, reachesFurther)) plan.updated.push({ workout, id: before.id });
    else plan.unchanged += 1;
  }
  return plan;
}

function replaces(incoming: ReadWorkout, known: KnownWorkout, reachesFurther: boolean): boolean {
  if (incoming.contentHash === known.contentHash) return false;
  const more = incoming.exercises.reduce((count, { sets }) => count + sets.length, 0) - known.sets;
  return more > 0 || (more === 0 && reachesFurther);
}

const latestOf = (workouts: readonly ReadWorkout[]): number => workouts.reduce((last, { startedAt }) => Math.max(last, Date.parse(startedAt)), -Infinity);

async function latestStored(db: ActorDb, person: string, format: ExportFormat): Promise<number> {
  const { rows } = await sql<{ latest: string | null }>`
    select max(w.started_at) as latest from workouts w join imports i on i.user_id = w.user_id and i.id = w.import_id
    where w.user_id = ${person} and i.user_id = ${person} and i.format = ${format} and w.deleted_at is null`.execute(db);
  const latest = rows[0]?.latest ?? null;
  return latest === null ? -Infinity : Date.parse(latest);
}

async function readKnown(db: ActorDb, person: string, keys: readonly string[]): Promise<Map<string, KnownWorkout>> {
  const { rows } = await sql<KnownWorkout>`
    select w.id, w.external_key as "externalKey", w.content_hash as "contentHash", w.deleted_at is not null as deleted, count(s.id)::integer as sets
    from workouts w
    left join workout_exercises x on x.user_id = w.user_id and x.workout_id = w.id and x.deleted_at is null
    left join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id and s.deleted_at is null
    where w.user_id = ${person} and w.external_key = any(${[...keys]}::text[])
    group by w.user_id, w.id`.execute(db);
  return new Map(rows.map((row) => [row.externalKey, row]));
}
