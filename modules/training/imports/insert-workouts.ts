import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { exerciseById } from '../../catalog/shipped.ts';
import { newId } from '../../kernel/new-id.ts';
import type { ReadExercise, ReadSet, ReadWorkout } from '../import/reading.ts';
import { fitOrNull, fitText } from './fit-text.ts';
import type { Resolved } from './resolve-names.ts';

/** Sets a statement takes: enough to be quick, few enough that memory stays flat. */
const BATCH = 4000;
const ASSISTED = /assist|asist|unterstütz/i;

export type Target = { importId: string; timeZone: string; resolved: ReadonlyMap<string, Resolved> };

/** Inserts workouts whole, some thousand sets a statement. */
export async function insertWorkouts(
  db: ActorDb,
  person: string,
  workouts: readonly ReadWorkout[],
  target: Target,
): Promise<void> {
  for (const batch of batches(workouts)) {
    const placed = batch.map((workout) => ({ workout, id: newId() }));
    const rows = placed.map(({ workout, id }) => ({ id, external_key: workout.key, ...workoutColumns(workout) }));
    await sql`
      insert into workouts (user_id, id, import_id, external_key, content_hash, title, local_date, time_zone, started_at, ended_at, notes)
      select ${person}::uuid, id, ${target.importId}::uuid, external_key, content_hash, title, local_date, ${target.timeZone}, started_at, ended_at, notes
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (id uuid, external_key text, content_hash text, title text, local_date date, started_at timestamptz, ended_at timestamptz, notes text)`.execute(
      db,
    );
    await insertContent(db, person, placed, target);
  }
}

/** Inserts the exercises and sets of workouts that are there. */
export async function insertContent(
  db: ActorDb,
  person: string,
  placed: readonly { workout: ReadWorkout; id: string }[],
  target: Target,
): Promise<void> {
  const exercises: Record<string, unknown>[] = [];
  const sets: Record<string, unknown>[] = [];
  for (const { workout, id: workoutId } of placed) {
    workout.exercises.forEach((exercise, position) => {
      const id = newId();
      const match = target.resolved.get(exercise.name);
      exercises.push({
        id,
        workout_id: workoutId,
        position: Math.min(position, 999),
        exercise_id: match?.exerciseId ?? null,
        user_exercise_id: match?.userExerciseId ?? null,
        superset: fitOrNull(exercise.superset, 40),
        notes: fitOrNull(exercise.notes, 4000),
      });
      exercise.sets.forEach((set, at) =>
        sets.push({
          id: newId(),
          workout_exercise_id: id,
          position: Math.min(at, 999),
          ...setColumns(set, exercise, match),
        }),
      );
    });
  }
  await sql`
    insert into workout_exercises (user_id, id, workout_id, position, exercise_id, user_exercise_id, superset, notes)
    select ${person}::uuid, id, workout_id, position, exercise_id, user_exercise_id, superset, notes
    from jsonb_to_recordset(${JSON.stringify(exercises)}::jsonb)
      as r (id uuid, workout_id uuid, position integer, exercise_id uuid, user_exercise_id uuid, superset text, notes text)`.execute(
    db,
  );
  await sql`
    insert into workout_sets (user_id, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, seconds, distance_m, rest_seconds, notes, completed_at)
    select ${person}::uuid, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, seconds, distance_m, rest_seconds, notes, null
    from jsonb_to_recordset(${JSON.stringify(sets)}::jsonb)
      as r (id uuid, workout_exercise_id uuid, position integer, set_type text, load_kind text, weight numeric, weight_unit text, reps integer, rpe numeric,
            seconds numeric, distance_m numeric, rest_seconds integer, notes text)`.execute(db);
}

/** What a workout says of itself, as columns. */
export const workoutColumns = (workout: ReadWorkout) => ({
  content_hash: workout.contentHash,
  title: fitText(workout.title, 200),
  local_date: workout.localDate,
  started_at: workout.startedAt,
  ended_at: workout.endedAt !== null && workout.endedAt >= workout.startedAt ? workout.endedAt : null,
  notes: fitOrNull(workout.notes, 10_000),
});

const setColumns = (set: ReadSet, exercise: ReadExercise, match: Resolved | undefined) => ({
  set_type: set.type,
  load_kind: loadKindOf(set, exercise.name, exerciseById.get(match?.exerciseId ?? '')?.loading),
  weight: set.weight,
  weight_unit: set.weight === null ? null : set.weightUnit,
  reps: set.reps,
  rpe: set.rpe,
  seconds: set.seconds,
  distance_m: set.distanceMetres,
  rest_seconds: set.restSeconds === null ? null : Math.min(set.restSeconds, 36_000),
  notes: fitOrNull(set.notes, 4000),
});

function loadKindOf(
  set: ReadSet,
  name: string,
  loading: string | undefined,
): 'external' | 'added' | 'assisted' | 'bodyweight' | 'band' {
  if (loading === 'band') return 'band';
  if (loading === 'assisted' || (loading === undefined && ASSISTED.test(name)))
    return set.weight === null ? 'bodyweight' : 'assisted';
  if (loading === 'bodyweight' || loading === 'bodyweight_plus') return set.weight === null ? 'bodyweight' : 'added';
  return 'external';
}

function* batches(workouts: readonly ReadWorkout[]): Generator<ReadWorkout[]> {
  let batch: ReadWorkout[] = [];
  let sets = 0;
  for (const workout of workouts) {
    batch.push(workout);
    sets += workout.exercises.reduce((count, exercise) => count + exercise.sets.length, 0);
    if (sets >= BATCH) {
      yield batch;
      [batch, sets] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}
