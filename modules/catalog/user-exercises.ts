import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { UserExercise, userExerciseInput } from './contract.ts';

/** Exercises a person made, by name. */
export async function listUserExercises(db: ActorDb, person: string): Promise<UserExercise[]> {
  const rows = await db
    .selectFrom('user_exercises')
    .select(['id', 'name', 'measure', 'loading', 'primary_muscle', 'notes'])
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ownerId: person,
    name: row.name,
    measure: row.measure,
    loading: row.loading,
    primaryMuscle: row.primary_muscle,
    notes: row.notes,
  }));
}

/** Adds an exercise of a person's own; CONFLICT when one of that name is there. */
export async function createUserExercise(
  db: ActorDb,
  person: string,
  input: z.output<typeof userExerciseInput> & { id?: string | undefined },
): Promise<UserExercise> {
  const name = input.name.trim();
  const taken = await db
    .selectFrom('user_exercises')
    .select('id')
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst();
  if (taken !== undefined)
    throw new Failure('CONFLICT', `name: there is an exercise called ${name} already. Give this one another name.`);
  const row = {
    id: input.id ?? newId(),
    name,
    measure: input.measure,
    loading: input.loading,
    primaryMuscle: input.primaryMuscle,
    notes: input.notes,
  };
  await db
    .insertInto('user_exercises')
    .values({
      user_id: person,
      id: row.id,
      name,
      measure: row.measure,
      loading: row.loading,
      primary_muscle: row.primaryMuscle,
      notes: row.notes,
    })
    .execute();
  return { ...row, ownerId: person };
}

/** Puts an exercise of a person's own away; logs that name it keep it. */
export async function removeUserExercise(db: ActorDb, person: string, id: string): Promise<void> {
  const result = await db
    .updateTable('user_exercises')
    .set({ deleted_at: new Date().toISOString() })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such exercise of your own.');
}
