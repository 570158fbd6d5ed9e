import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { LoggedSet } from '../contract.ts';
import { readSet } from './read-set.ts';
import { checkSet, toSetColumns, type SetFields } from './set-row.ts';

/** Logs a set. The id may be made by the device; the same set again is answered and not stored twice. */
export async function logSet(
  db: ActorDb,
  person: string,
  workoutExerciseId: string,
  input: SetFields & { id?: string | undefined },
): Promise<LoggedSet> {
  checkSet(input);
  await requireOpen(db, person, workoutExerciseId);
  const id = input.id ?? newId();
  const inserted = await db
    .insertInto('workout_sets')
    .values({ ...toSetColumns(input), user_id: person, id, workout_exercise_id: workoutExerciseId })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const set = await readSet(db, person, id);
  if (inserted === undefined && !isSame(set, input))
    throw new Failure('CONFLICT', 'id: another set has this id. Change it with PUT, or log this one under a new id.');
  return set;
}

/** Sets go into what is there: neither the exercise nor its workout is deleted. */
async function requireOpen(db: ActorDb, person: string, workoutExerciseId: string): Promise<void> {
  const row = await db
    .selectFrom('workout_exercises as x')
    .innerJoin('workouts as w', (join) => join.onRef('w.user_id', '=', 'x.user_id').onRef('w.id', '=', 'x.workout_id'))
    .select('x.id')
    .where('x.user_id', '=', person)
    .where('x.id', '=', workoutExerciseId)
    .where('x.deleted_at', 'is', null)
    .where('w.deleted_at', 'is', null)
    .executeTakeFirst();
  found(row, 'exercise of a workout');
}

function isSame(set: LoggedSet, input: SetFields): boolean {
  const { weight, completedAt, ...rest } = input;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every((field) => !(field in set) || set[field] === rest[field]) &&
    (weight === null ? set.weight === null : set.weight !== null && Number(set.weight) === Number(weight)) &&
    (completedAt === null
      ? set.completedAt === null
      : set.completedAt !== null && Date.parse(set.completedAt) === Date.parse(completedAt))
  );
}
