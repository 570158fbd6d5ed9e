import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { ExportFormat, ReadWorkout } from '../import/reading.ts';

/** A workout an earlier file brought, as far as a later version of it is compared. */
export type KnownWorkout = { id: string; externalKey: string; contentHash: string | null; deleted: boolean };

export type ImportPlan = { fresh: ReadWorkout[]; updated: { workout: ReadWorkout; id: string }[]; unchanged: number };

/**
 * Which workouts of a file are new, which replace what is stored and which stay: by the rule of mergeWorkouts, so that
 * overlapping files give one history in whatever order they come. What somebody deleted stays deleted.
 */
export async function planImport(
  db: ActorDb,
  person: string,
  format: ExportFormat,
  workouts: readonly ReadWorkout[],
): Promise<ImportPlan> {
  const known = await readKnown(
    db,
    person,
    workouts.map(({ key }) => key),
  );
  const reachesFurther = latestOf(workouts) >= (await latestStored(db, person, format));
  const setsOf = await countSets(
    db,
    person,
    workouts.flatMap(({ key, contentHash }) => {
      const before = known.get(key);
      return before === undefined || before.contentHash === contentHash ? [] : [before.id];
    }),
  );
  const plan: ImportPlan = { fresh: [], updated: [], unchanged: 0 };
  for (const workout of workouts) {
    const before = known.get(workout.key);
    if (before === undefined) plan.fresh.push(workout);
    else if (!before.deleted && replaces(workout, before, setsOf.get(before.id) ?? 0, reachesFurther))
      plan.updated.push({ workout, id: before.id });
    else plan.unchanged += 1;
  }
  return plan;
}

function replaces(incoming: ReadWorkout, known: KnownWorkout, knownSets: number, reachesFurther: boolean): boolean {
  if (incoming.contentHash === known.contentHash) return false;
  const more = incoming.exercises.reduce((count, { sets }) => count + sets.length, 0) - knownSets;
  return more > 0 || (more === 0 && reachesFurther);
}

const latestOf = (workouts: readonly ReadWorkout[]): number =>
  workouts.reduce((last, { startedAt }) => Math.max(last, Date.parse(startedAt)), -Infinity);

async function latestStored(db: ActorDb, person: string, format: ExportFormat): Promise<number> {
  const { rows } = await sql<{ latest: string | null }>`
    select max(w.started_at) as latest from workouts w join imports i on i.user_id = w.user_id and i.id = w.import_id
    where w.user_id = ${person} and i.user_id = ${person} and i.format = ${format} and w.deleted_at is null`.execute(
    db,
  );
  const latest = rows[0]?.latest ?? null;
  return latest === null ? -Infinity : Date.parse(latest);
}

async function readKnown(db: ActorDb, person: string, keys: readonly string[]): Promise<Map<string, KnownWorkout>> {
  const { rows } = await sql<KnownWorkout>`
    select id, external_key as "externalKey", content_hash as "contentHash", deleted_at is not null as deleted
    from workouts where user_id = ${person} and external_key = any(${[...keys]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.externalKey, row]));
}

async function countSets(db: ActorDb, person: string, workoutIds: readonly string[]): Promise<Map<string, number>> {
  if (workoutIds.length === 0) return new Map();
  const { rows } = await sql<{ workout_id: string; sets: number }>`
    select x.workout_id, count(*)::integer as sets
    from workout_exercises x join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id
    where x.user_id = ${person} and s.user_id = ${person} and x.workout_id = any(${[...workoutIds]}::uuid[]) and x.deleted_at is null and s.deleted_at is null
    group by x.workout_id`.execute(db);
  return new Map(rows.map((row) => [row.workout_id, row.sets]));
}
