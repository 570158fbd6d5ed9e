import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { keyOf, page } from '../../kernel/page.ts';
import type { folderFields, FolderView } from '../template-contract.ts';
import { wasWritten } from '../was-written.ts';
import { removeKept, restoreKept } from './tombstone.ts';

type FolderFields = z.output<typeof folderFields>;
const COLUMNS = ['id', 'name', 'position'] as const;

/** Folders of templates, in their order. */
export async function listFolders(
  db: ActorDb,
  person: string,
  query: { limit: number; cursor?: string | undefined },
): Promise<{ items: FolderView[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('workout_template_folders')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const [position, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(position, id) > (${position}::integer, ${id}::uuid)`);
  }
  return page(await rows.execute(), query.limit, (row) => [String(row.position), row.id]);
}

/** Makes a folder. The id may be made by the device; the same again is answered and not stored twice. */
export async function addFolder(
  db: ActorDb,
  person: string,
  { id = newId(), ...fields }: FolderFields & { id?: string | undefined },
): Promise<FolderView> {
  const inserted = await db
    .insertInto('workout_template_folders')
    .values({ ...fields, user_id: person, id })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const folder = await readFolder(db, person, id);
  if (inserted === undefined && (folder.name !== fields.name || folder.position !== fields.position))
    throw new Failure('CONFLICT', 'id: another folder has this id. Make this one under a new id.');
  return folder;
}

/** Renames a folder or moves it among the others. */
export async function changeFolder(
  db: ActorDb,
  person: string,
  id: string,
  { name, position }: { [Field in keyof FolderFields]?: FolderFields[Field] | undefined },
): Promise<FolderView> {
  const before = await readFolder(db, person, id);
  if (name === undefined && position === undefined) return before;
  wasWritten(
    await db
      .updateTable('workout_template_folders')
      .set({ ...(name === undefined ? {} : { name }), ...(position === undefined ? {} : { position }) })
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'folder',
  );
  return readFolder(db, person, id);
}

/** Removes a folder. Its templates stay and stand beside the folders, until it is brought back. */
export const removeFolder = (db: ActorDb, person: string, id: string): Promise<void> =>
  removeKept(db, 'workout_template_folders', person, id);

export async function restoreFolder(db: ActorDb, person: string, id: string): Promise<FolderView> {
  await restoreKept(db, 'workout_template_folders', person, id);
  return readFolder(db, person, id);
}

async function readFolder(db: ActorDb, person: string, id: string): Promise<FolderView> {
  return found(
    await db
      .selectFrom('workout_template_folders')
      .select(COLUMNS)
      .where('user_id', '=', person)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'folder',
  );
}
