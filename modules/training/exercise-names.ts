import type { ActorDb } from '@halteres/database';
import { readAddedNames } from '../catalog/added-exercises.ts';
import { exerciseById } from '../catalog/shipped.ts';
import { Failure } from '../kernel/failure.ts';

export type WhichExercise = { exerciseId?: string | null | undefined; userExerciseId?: string | null | undefined };

/** Names of the exercises rows refer to: from the catalogue in memory, and one query for those a person made. */
export async function exerciseNames(
  db: ActorDb,
  person: string,
  rows: readonly { exercise_id: string | null; user_exercise_id: string | null }[],
): Promise<(row: { exercise_id: string | null; user_exercise_id: string | null }) => string> {
  const own = [...new Set(rows.flatMap((row) => (row.user_exercise_id === null ? [] : [row.user_exercise_id])))];
  const made =
    own.length === 0
      ? []
      : await db
          .selectFrom('user_exercises')
          .select(['id', 'name'])
          .where('user_id', '=', person)
          .where('id', 'in', own)
          .execute();
  const names = new Map(made.map((row) => [row.id, row.name]));
  const unshipped = rows.flatMap(({ exercise_id: id }) => (id === null || exerciseById.has(id) ? [] : [id]));
  const added = await readAddedNames(db, [...new Set(unshipped)]);
  const nameOf = (id: string): string | undefined => exerciseById.get(id)?.name ?? added.get(id);
  return (row) =>
    (row.exercise_id === null ? names.get(row.user_exercise_id ?? '') : nameOf(row.exercise_id)) ??
    'An exercise that is no more';
}

/** Exactly one of the catalogue's and a person's own exercise, and one that is there. */
export async function requireExercise(
  db: ActorDb,
  person: string,
  which: WhichExercise,
): Promise<{ exercise_id: string | null; user_exercise_id: string | null; name: string }> {
  const exerciseId = which.exerciseId ?? null;
  const userExerciseId = which.userExerciseId ?? null;
  if ((exerciseId === null) === (userExerciseId === null))
    throw new Failure('BAD_REQUEST', 'exerciseId, userExerciseId: give one of the two.');
  if (exerciseId !== null) {
    const name = exerciseById.get(exerciseId)?.name ?? (await readAddedNames(db, [exerciseId])).get(exerciseId);
    if (name === undefined) throw new Failure('NOT_FOUND', 'exerciseId: there is no such exercise in the catalogue.');
    return { exercise_id: exerciseId, user_exercise_id: null, name };
  }
  const own = await db
    .selectFrom('user_exercises')
    .select('name')
    .where('user_id', '=', person)
    .where('id', '=', userExerciseId ?? '')
    .executeTakeFirst();
  if (own === undefined) throw new Failure('NOT_FOUND', 'userExerciseId: there is no such exercise of this person.');
  return { exercise_id: null, user_exercise_id: userExerciseId, name: own.name };
}
