import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { grouped } from '../../programs/read-rows.ts';
import type { WorkoutView } from '../contract.ts';
import { exerciseNames } from '../exercise-names.ts';
import { SET_COLUMNS, viewSet } from '../sets/set-row.ts';

/** The columns of a workout itself. */
export const WORKOUT_COLUMNS = [
  'id',
  'title',
  'local_date',
  'time_zone',
  'started_at',
  'ended_at',
  'gym_id',
  'notes',
  'program_owner_id',
  'program_workout_id',
  'import_id',
  'deleted_at',
] as const;

/** The name of where a workout was, also where that gym is no longer to be seen. */
export const gymName = sql<string | null>`case when gym_id is not null then app.workout_gym_name(user_id, id) end`;

/** What somebody weighed is health: a coach sees it where that is shared. */
export const bodyweight = sql<string | null>`case when app.sees_health(user_id) then bodyweight_kg end`;

/** A workout with its exercises and sets, in their order. */
export async function readWorkout(db: ActorDb, person: string, id: string): Promise<WorkoutView> {
  const row = found(
    await db
      .selectFrom('workouts')
      .select([...WORKOUT_COLUMNS, gymName.as('gym_name'), bodyweight.as('bodyweight_kg')])
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'workout',
  );
  const exercises = await db
    .selectFrom('workout_exercises')
    .select(['id', 'position', 'exercise_id', 'user_exercise_id', 'superset', 'tempo', 'notes'])
    .where('user_id', '=', person)
    .where('workout_id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const sets = await db
    .selectFrom('workout_sets')
    .innerJoin('workout_exercises as x', (join) =>
      join.onRef('x.user_id', '=', 'workout_sets.user_id').onRef('x.id', '=', 'workout_sets.workout_exercise_id'),
    )
    .select(SET_COLUMNS)
    .where('workout_sets.user_id', '=', person)
    .where('x.user_id', '=', person)
    .where('x.workout_id', '=', id)
    .where('workout_sets.deleted_at', 'is', null)
    .orderBy('workout_sets.position')
    .orderBy('workout_sets.id')
    .execute();
  const setsOf = grouped(sets, (set) => set.workout_exercise_id);
  const nameOf = await exerciseNames(db, person, exercises);
  return {
    id: row.id,
    ownerId: person,
    title: row.title,
    localDate: row.local_date,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    bodyweightKg: row.bodyweight_kg === null ? null : Number(row.bodyweight_kg),
    notes: row.notes,
    gymId: row.gym_id,
    gymName: row.gym_name,
    programOwnerId: row.program_owner_id,
    programWorkoutId: row.program_workout_id,
    imported: row.import_id !== null,
    exercises: exercises.map((exercise) => ({
      id: exercise.id,
      position: exercise.position,
      exerciseId: exercise.exercise_id,
      userExerciseId: exercise.user_exercise_id,
      name: nameOf(exercise),
      superset: exercise.superset,
      tempo: exercise.tempo,
      notes: exercise.notes,
      sets: (setsOf.get(exercise.id) ?? []).map(viewSet),
    })),
  };
}
