import { prepared, type ActorDb, type DB } from '@halteres/database';
import type { QueryCreator } from 'kysely';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { LoggedSet } from '../contract.ts';
import { readSet } from './read-set.ts';
import { checkSet, FIELD_COLUMNS, SET_COLUMNS, toSetColumns, viewSet, type SetFields, type SetRow } from './set-row.ts';

/**
 * Logs a set. The id may be made by the device; the same set again is answered and not stored twice. One query, unless
 * the set could not be added: then others find out why.
 */
export async function logSet(
  db: ActorDb,
  person: string,
  workoutExerciseId: string,
  input: SetFields & { id?: string | undefined },
): Promise<LoggedSet> {
  checkSet(input);
  const id = input.id ?? newId();
  const columns = { ...toSetColumns(input), user_id: person, id, workout_exercise_id: workoutExerciseId };
  const [added] = await addSet(db, columns);
  if (added !== undefined) return viewSet(added);
  found(await openExercise(db, person, workoutExerciseId).executeTakeFirst(), 'exercise of a workout');
  const set = await readSet(db, person, id);
  if (!isSame(set, input))
    throw new Failure('CONFLICT', 'id: another set has this id. Change it with PUT, or log this one under a new id.');
  return set;
}

/** Sets go into what is there: neither the exercise nor its workout is deleted. */
const openExercise = (db: QueryCreator<DB>, person: string, workoutExerciseId: string) =>
  db
    .selectFrom('workout_exercises as x')
    .innerJoin('workouts as w', (join) => join.onRef('w.user_id', '=', 'x.user_id').onRef('w.id', '=', 'x.workout_id'))
    .select('x.id')
    .where('x.user_id', '=', person)
    .where('x.id', '=', workoutExerciseId)
    .where('x.deleted_at', 'is', null)
    .where('w.deleted_at', 'is', null);

type NewSet = ReturnType<typeof toSetColumns> & { user_id: string; id: string; workout_exercise_id: string };

const NEW_SET_COLUMNS = [...FIELD_COLUMNS, 'user_id', 'id', 'workout_exercise_id'] as const;

/** The set as it was added; none where its exercise is not open, or a set with its id is there. */
const addSet = prepared<NewSet, SetRow>((db, value) =>
  db
    .with('open_exercise', (cte) => openExercise(cte, value('user_id'), value('workout_exercise_id')))
    .insertInto('workout_sets')
    .columns(NEW_SET_COLUMNS)
    .expression((eb) =>
      eb.selectFrom('open_exercise').select(NEW_SET_COLUMNS.map((name) => eb.val(value(name)).as(name))),
    )
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning(SET_COLUMNS),
);

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
