import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { loggedExercise } from '../contract.ts';
import { requireExercise, type WhichExercise } from '../exercise-names.ts';

export type LoggedExercise = z.infer<typeof loggedExercise>;
export type NewExercise = WhichExercise & {
  id?: string | undefined;
  position: number;
  superset: string | null;
  tempo?: string | null | undefined;
  notes: string | null;
};

/** Adds an exercise to a workout. The id may be made by the device; the same again is answered and not stored twice. */
export async function addExercise(
  db: ActorDb,
  person: string,
  workoutId: string,
  input: NewExercise,
): Promise<LoggedExercise> {
  found(
    await db
      .selectFrom('workouts')
      .select('id')
      .where('user_id', '=', person)
      .where('id', '=', workoutId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'workout',
  );
  const { name, ...which } = await requireExercise(db, person, input);
  const row = {
    ...which,
    workout_id: workoutId,
    position: input.position,
    superset: input.superset,
    tempo: input.tempo ?? null,
    notes: input.notes,
  };
  const id = input.id ?? newId();
  const inserted = await db
    .insertInto('workout_exercises')
    .values({ ...row, user_id: person, id })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) {
    const before = await db
      .selectFrom('workout_exercises')
      .select(['exercise_id', 'user_exercise_id', 'workout_id', 'position', 'superset', 'tempo', 'notes'])
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (
      before === undefined ||
      (Object.keys(row) as (keyof typeof row)[]).some((field) => before[field] !== row[field])
    ) {
      throw new Failure('CONFLICT', 'id: another exercise of a workout has this id. Add this one under a new id.');
    }
  }
  return {
    id,
    position: input.position,
    exerciseId: which.exercise_id,
    userExerciseId: which.user_exercise_id,
    name,
    superset: input.superset,
    tempo: input.tempo ?? null,
    notes: input.notes,
    sets: [],
  };
}
