import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { SET_COLUMNS, type SetRow } from '../sets/set-row.ts';

/** What an exercise is by its row: one of the catalogue, or one a person made. */
export type ExerciseRef = { exercise_id: string | null; user_exercise_id: string | null };

/** A logged set with the workout it was done in. */
export type ExerciseSet = SetRow & { workout_id: string; local_date: string };

/** Every set of one exercise, in the order they were done. Walks idx_workout_exercises_exercise. */
export const exerciseSets = (db: ActorDb, person: string, which: ExerciseRef): Promise<ExerciseSet[]> =>
  db
    .selectFrom('workout_exercises as x')
    .innerJoin('workouts as w', (join) => join.onRef('w.user_id', '=', 'x.user_id').onRef('w.id', '=', 'x.workout_id'))
    .innerJoin('workout_sets', (join) =>
      join.onRef('workout_sets.user_id', '=', 'x.user_id').onRef('workout_sets.workout_exercise_id', '=', 'x.id'),
    )
    .select([...SET_COLUMNS, 'w.id as workout_id', 'w.local_date'])
    .where('x.user_id', '=', person)
    .where('w.user_id', '=', person)
    .where('workout_sets.user_id', '=', person)
    .where('x.deleted_at', 'is', null)
    .where('w.deleted_at', 'is', null)
    .where('workout_sets.deleted_at', 'is', null)
    .where(isExercise(which))
    .orderBy('w.started_at')
    .orderBy('w.id')
    .orderBy('x.position')
    .orderBy('x.id')
    .orderBy('workout_sets.position')
    .orderBy('workout_sets.id')
    .execute();

/** Rows `x` of workout_exercises that are of one exercise. */
export const isExercise = (which: ExerciseRef) =>
  which.exercise_id === null
    ? sql<boolean>`x.user_exercise_id = ${which.user_exercise_id}`
    : sql<boolean>`x.exercise_id = ${which.exercise_id}`;
