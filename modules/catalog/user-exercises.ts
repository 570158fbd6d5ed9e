import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import {
  ownExerciseInput,
  type OwnExerciseInput,
  type Proposed,
  type UserExercise,
  type userExerciseInput,
} from './contract.ts';
import { readProposed } from './proposal-state.ts';

const COLUMNS = [
  'id',
  'name',
  'measure',
  'loading',
  'primary_muscle',
  'notes',
  'pattern',
  'secondary_muscles',
  'stabilisers',
  'equipment',
  'own_equipment',
  'laterality',
  'instructions',
  'visibility',
] as const;

/** Exercises a person made, by name; what became of those they proposed is read where the person asks. */
export async function listUserExercises(db: ActorDb, person: string, isOwner: boolean): Promise<UserExercise[]> {
  const rows = await db
    .selectFrom('user_exercises')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  const proposals = isOwner ? await readProposed(db, person, 'exercise') : new Map<string, Proposed>();
  return rows.map((row) => viewOf(person, row, proposals.get(row.id) ?? null));
}

type Row = Awaited<ReturnType<typeof readRow>>;

const readRow = (db: ActorDb, person: string, id: string) =>
  db.selectFrom('user_exercises').select(COLUMNS).where('user_id', '=', person).where('id', '=', id).executeTakeFirst();

const viewOf = (person: string, row: NonNullable<Row>, proposal: UserExercise['proposal']): UserExercise => ({
  id: row.id,
  ownerId: person,
  name: row.name,
  measure: row.measure,
  loading: row.loading,
  primaryMuscle: row.primary_muscle,
  notes: row.notes,
  pattern: row.pattern as UserExercise['pattern'],
  secondaryMuscles: row.secondary_muscles,
  stabilisers: row.stabilisers,
  equipment: row.equipment,
  ownEquipment: row.own_equipment,
  laterality: row.laterality,
  instructions: row.instructions,
  visibility: row.visibility,
  proposal,
});

type NewExercise = z.output<typeof userExerciseInput> & Partial<OwnExerciseInput> & { id?: string | undefined };

/** Adds an exercise of a person's own, or brings one back under its id; CONFLICT when one of that name is there. */
export async function createUserExercise(db: ActorDb, person: string, input: NewExercise): Promise<UserExercise> {
  const name = input.name.trim();
  await requireFreeName(db, person, name, null);
  const id = input.id ?? newId();
  const columns = columnsOf({ ...ownExerciseInput.parse(input), name });
  await requireKnownEquipment(db, columns.equipment);
  // What a coach shares is logged under its own id; whoever had put their copy away takes it up again.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('user_exercises')
    .values({ user_id: person, id, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'id'])
        .doUpdateSet({ ...columns, deleted_at: null })
        .where('user_exercises.deleted_at', 'is not', null),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new Failure('CONFLICT', 'id: there is an exercise of this id already.');
  return viewOf(person, found(await readRow(db, person, id), 'exercise'), null);
}

/** Changes an exercise of a person's own, all of it. */
export async function updateUserExercise(
  db: ActorDb,
  person: string,
  id: string,
  input: OwnExerciseInput,
): Promise<UserExercise> {
  const name = input.name.trim();
  await requireFreeName(db, person, name, id);
  const columns = columnsOf({ ...input, name });
  await requireKnownEquipment(db, columns.equipment);
  const { numUpdatedRows } = await db
    .updateTable('user_exercises')
    .set(columns)
    .where('user_id', '=', person)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such exercise of your own.');
  return viewOf(person, found(await readRow(db, person, id), 'exercise'), null);
}

async function requireFreeName(db: ActorDb, person: string, name: string, mine: string | null): Promise<void> {
  const taken = await db
    .selectFrom('user_exercises')
    .select('id')
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== mine)
    throw new Failure('CONFLICT', `name: there is an exercise called ${name} already. Give this one another name.`);
}

async function requireKnownEquipment(db: ActorDb, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  const known = await db.selectFrom('equipment').select('slug').where('slug', 'in', slugs).execute();
  const unknown = slugs.find((slug) => !known.some((each) => each.slug === slug));
  if (unknown !== undefined)
    throw new Failure('BAD_REQUEST', `equipment: there is no ${unknown}. GET /api/equipment lists what there is.`);
}

/** What is said of an exercise, as its row holds it; BAD_REQUEST where it contradicts itself. */
function columnsOf(input: OwnExerciseInput) {
  const muscles = [
    ...(input.primaryMuscle === null ? [] : [input.primaryMuscle]),
    ...input.secondaryMuscles,
    ...input.stabilisers,
  ];
  const twice = muscles.find((muscle, at) => muscles.indexOf(muscle) !== at);
  if (twice !== undefined)
    throw new Failure('BAD_REQUEST', `secondaryMuscles: ${twice} is named twice. Each muscle counts once.`);
  return {
    name: input.name,
    measure: input.measure,
    loading: input.loading,
    primary_muscle: input.primaryMuscle,
    notes: input.notes,
    pattern: input.pattern,
    secondary_muscles: input.secondaryMuscles,
    stabilisers: input.stabilisers,
    equipment: [...new Set(input.equipment)],
    own_equipment: [...new Set(input.ownEquipment)],
    laterality: input.laterality,
    instructions: input.instructions,
    visibility: input.visibility,
  };
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

/** Brings an exercise of a person's own back. */
export async function restoreUserExercise(db: ActorDb, person: string, id: string): Promise<void> {
  const row = found(await readRow(db, person, id), 'exercise');
  await requireFreeName(db, person, row.name, id);
  await db
    .updateTable('user_exercises')
    .set({ deleted_at: null })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .execute();
}
