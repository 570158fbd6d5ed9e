import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { templateFields, TemplateView } from '../template-contract.ts';
import { wasWritten } from '../was-written.ts';
import { readTemplate } from './read-templates.ts';
import { removeKept, restoreKept } from './tombstone.ts';

type TemplateFields = z.output<typeof templateFields>;

/** Makes a template. The id may be made by the device; the same again is answered and not stored twice. */
export async function addTemplate(
  db: ActorDb,
  person: string,
  { id = newId(), folderId, ...fields }: TemplateFields & { id?: string | undefined },
): Promise<TemplateView> {
  await mustHaveFolder(db, person, folderId);
  const inserted = await db
    .insertInto('workout_templates')
    .values({ ...fields, folder_id: folderId, user_id: person, id })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const template = await readTemplate(db, person, id);
  const isSame =
    template.folderId === folderId &&
    (Object.keys(fields) as (keyof typeof fields)[]).every((field) => template[field] === fields[field]);
  if (inserted === undefined && !isSame)
    throw new Failure('CONFLICT', 'id: another template has this id. Make this one under a new id.');
  return template;
}

/** Renames or notes a template, or moves it among the others or into a folder. */
export async function changeTemplate(
  db: ActorDb,
  person: string,
  id: string,
  change: { [Field in keyof TemplateFields]?: TemplateFields[Field] | undefined },
): Promise<TemplateView> {
  const before = await readTemplate(db, person, id);
  const columns = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.notes === undefined ? {} : { notes: change.notes }),
    ...(change.position === undefined ? {} : { position: change.position }),
    ...(change.folderId === undefined ? {} : { folder_id: change.folderId }),
  };
  if (Object.keys(columns).length === 0) return before;
  if (change.folderId !== undefined) await mustHaveFolder(db, person, change.folderId);
  wasWritten(
    await db
      .updateTable('workout_templates')
      .set(columns)
      .where('user_id', '=', person)
      .where('id', '=', id)
      .executeTakeFirst(),
    'template',
  );
  return readTemplate(db, person, id);
}

export const removeTemplate = (db: ActorDb, person: string, id: string): Promise<void> =>
  removeKept(db, 'workout_templates', person, id);

/** Brings a template back, whole: devices dropped its exercises, and a new revision brings them there again. */
export async function restoreTemplate(db: ActorDb, person: string, id: string): Promise<TemplateView> {
  if (await restoreKept(db, 'workout_templates', person, id))
    await sql`update template_exercises set updated_at = now() where user_id = ${person} and template_id = ${id} and deleted_at is null`.execute(
      db,
    );
  return readTemplate(db, person, id);
}

async function mustHaveFolder(db: ActorDb, person: string, folderId: string | null): Promise<void> {
  if (folderId === null) return;
  const folder = await db
    .selectFrom('workout_template_folders')
    .select('id')
    .where('user_id', '=', person)
    .where('id', '=', folderId)
    .executeTakeFirst();
  if (folder === undefined) throw new Failure('NOT_FOUND', 'folderId: there is no such folder of this person.');
}
