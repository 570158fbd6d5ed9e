import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { SetRow } from '../sets/set-row.ts';

/** What an exercise is by its row: one of the catalogue, or one a person made. */
export type ExerciseRef = { exercise_id: string | null; user_exercise_id: string | null };

/** A logged set with the workout it was done in. */
export type ExerciseSet = SetRow & { workout_id: string; local_date: string };

/** Every set of one exercise, in the order they were done. Walks idx_workout_exercises_exercise. */
export async function exerciseSets(db: ActorDb, person: string, which: ExerciseRef): Promise<ExerciseSet[]> {
  const { rows } = await sql<ExerciseSet>`
    select s.id, s.workout_exercise_id, s.position, s.set_type, s.load_kind, s.weight, s.weight_unit, s.weight_kg, s.reps, s.rpe, s.rir,
      s.seconds, s.distance_m, s.calories, s.side, s.rest_seconds, s.notes, s.completed_at, w.id as workout_id, w.local_date
    from workout_exercises x
    join workouts w on w.user_id = x.user_id and w.id = x.workout_id
    join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id
    where x.user_id = ${person} and w.user_id = ${person} and s.user_id = ${person}
      and x.deleted_at is null and w.deleted_at is null and s.deleted_at is null and ${isExercise(which)}
    order by w.started_at, w.id, x.position, x.id, s.position, s.id`.execute(db);
  return rows;
}

/** Rows `x` of workout_exercises that are of one exercise. */
export const isExercise = (which: ExerciseRef) =>
  which.exercise_id === null
    ? sql<boolean>`x.user_exercise_id = ${which.user_exercise_id}`
    : sql<boolean>`x.exercise_id = ${which.exercise_id}`;
