import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { UserEquipment, userEquipmentInput } from './contract.ts';

type Input = z.output<typeof userEquipmentInput>;

/** Equipment a person has that the catalogue does not know, by name. */
export function listUserEquipment(db: ActorDb, person: string): Promise<UserEquipment[]> {
  return db
    .selectFrom('user_equipment')
    .select(['id', 'name', 'category', 'notes'])
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
}

export async function createUserEquipment(db: ActorDb, person: string, input: Input): Promise<UserEquipment> {
  const piece = { ...input, name: input.name.trim(), id: newId() };
  await requireFreeName(db, person, piece.name, null);
  await db
    .insertInto('user_equipment')
    .values({ user_id: person, ...piece })
    .execute();
  return piece;
}

export async function updateUserEquipment(
  db: ActorDb,
  person: string,
  { id, ...input }: Input & { id: string },
): Promise<UserEquipment> {
  const piece = { ...input, name: input.name.trim() };
  await requireFreeName(db, person, piece.name, id);
  await change(db, person, id, piece);
  return { id, ...piece };
}

/** Puts a piece away; exercises that name it keep it. */
export const removeUserEquipment = (db: ActorDb, person: string, id: string): Promise<void> =>
  change(db, person, id, { deleted_at: new Date().toISOString() });

async function change(
  db: ActorDb,
  person: string,
  id: string,
  changes: Partial<Input> & { deleted_at?: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('user_equipment')
    .set({ ...changes, updated_at: new Date().toISOString() })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such equipment of your own.');
}

async function requireFreeName(db: ActorDb, person: string, name: string, mine: string | null): Promise<void> {
  const taken = await db
    .selectFrom('user_equipment')
    .select('id')
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== mine)
    throw new Failure('CONFLICT', `name: you have a ${name} already. Give this one another name.`);
}
