import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { UserEquipment, userEquipmentInput } from './contract.ts';
import { readProposed } from './proposal-state.ts';

type Input = z.output<typeof userEquipmentInput>;

const COLUMNS = ['id', 'name', 'category', 'notes', 'description', 'visibility'] as const;

/** Equipment a person has that the catalogue does not know, by name, and what became of what they proposed. */
export async function listUserEquipment(db: ActorDb, person: string): Promise<UserEquipment[]> {
  const rows = await db
    .selectFrom('user_equipment')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  const proposals = await readProposed(db, person, 'equipment');
  return rows.map((row) => ({ ...row, proposal: proposals.get(row.id) ?? null }));
}

export async function createUserEquipment(db: ActorDb, person: string, input: Input): Promise<UserEquipment> {
  const piece = { ...input, name: input.name.trim(), id: newId() };
  await requireFreeName(db, person, piece.name, null);
  await db
    .insertInto('user_equipment')
    .values({ user_id: person, ...piece })
    .execute();
  return { ...piece, proposal: null };
}

export async function updateUserEquipment(
  db: ActorDb,
  person: string,
  { id, ...input }: Input & { id: string },
): Promise<UserEquipment> {
  const piece = { ...input, name: input.name.trim() };
  await requireFreeName(db, person, piece.name, id);
  await change(db, person, id, piece);
  return { id, ...piece, proposal: (await readProposed(db, person, 'equipment')).get(id) ?? null };
}

/** Puts a piece away; exercises that name it keep it. */
export const removeUserEquipment = (db: ActorDb, person: string, id: string): Promise<void> =>
  change(db, person, id, { deleted_at: new Date().toISOString() });

/** Brings a piece back. */
export async function restoreUserEquipment(db: ActorDb, person: string, id: string): Promise<void> {
  const row = found(
    await db
      .selectFrom('user_equipment')
      .select('name')
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'equipment of your own',
  );
  await requireFreeName(db, person, row.name, id);
  await db
    .updateTable('user_equipment')
    .set({ deleted_at: null, updated_at: new Date().toISOString() })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .execute();
}

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
