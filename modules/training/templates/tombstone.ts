import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../../kernel/failure.ts';

/** What can be removed and brought back, and what it is called. */
const KEPT = {
  workout_template_folders: 'folder',
  workout_templates: 'template',
  template_exercises: 'exercise of a template',
} as const;
export type KeptTable = keyof typeof KEPT;

/** Removes a row; devices learn of it by its tombstone. Doing so twice changes nothing. */
export async function removeKept(db: ActorDb, table: KeptTable, person: string, id: string): Promise<void> {
  if ((await deletedAt(db, table, person, id)) !== null) return;
  await setDeleted(db, table, person, id, new Date().toISOString());
}

/** Brings a removed row back; false when it was there all along. */
export async function restoreKept(db: ActorDb, table: KeptTable, person: string, id: string): Promise<boolean> {
  if ((await deletedAt(db, table, person, id)) === null) return false;
  await setDeleted(db, table, person, id, null);
  return true;
}

async function deletedAt(db: ActorDb, table: KeptTable, person: string, id: string): Promise<string | null> {
  const { rows } = await sql<{
    deleted_at: string | null;
  }>`select deleted_at from ${sql.table(table)} where user_id = ${person} and id = ${id}`.execute(db);
  return found(rows[0], KEPT[table]).deleted_at;
}

async function setDeleted(db: ActorDb, table: KeptTable, person: string, id: string, at: string | null): Promise<void> {
  const { numAffectedRows } =
    await sql`update ${sql.table(table)} set deleted_at = ${at} where user_id = ${person} and id = ${id}`.execute(db);
  if (numAffectedRows === 0n)
    throw new Failure(
      'FORBIDDEN',
      `This ${KEPT[table]} is kept by the person themselves: you may read it and not change it.`,
    );
}
