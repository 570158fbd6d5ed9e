import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { keyOf, page } from '../../kernel/page.ts';
import { grouped } from '../../programs/read-rows.ts';
import { exerciseNames } from '../exercise-names.ts';
import { templateSet, type TemplateView } from '../template-contract.ts';

const COLUMNS = ['id', 'folder_id', 'name', 'notes', 'position'] as const;
type TemplateRow = { id: string; folder_id: string | null; name: string; notes: string | null; position: number };

/** Templates with their exercises, in their order. */
export async function listTemplates(
  db: ActorDb,
  person: string,
  query: { limit: number; cursor?: string | undefined },
): Promise<{ items: TemplateView[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('workout_templates')
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
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [String(row.position), row.id]);
  return { items: await withExercises(db, person, items), nextCursor };
}

/** One template that was not removed. */
export async function readTemplate(db: ActorDb, person: string, id: string): Promise<TemplateView> {
  const row = await db
    .selectFrom('workout_templates')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const [template] = await withExercises(db, person, [found(row, 'template')]);
  return found(template, 'template');
}

async function withExercises(db: ActorDb, person: string, templates: readonly TemplateRow[]): Promise<TemplateView[]> {
  const ids = templates.map(({ id }) => id);
  if (ids.length === 0) return [];
  const exercises = await db
    .selectFrom('template_exercises')
    .select(['id', 'template_id', 'position', 'exercise_id', 'user_exercise_id', 'superset', 'tempo', 'notes', 'sets'])
    .where('user_id', '=', person)
    .where(sql<boolean>`template_id = any(${ids}::uuid[])`)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const nameOf = await exerciseNames(db, person, exercises);
  const of = grouped(exercises, (exercise) => exercise.template_id);
  return templates.map(({ id, folder_id, name, notes, position }) => ({
    id,
    ownerId: person,
    folderId: folder_id,
    name,
    notes,
    position,
    exercises: (of.get(id) ?? []).map((row) => ({
      id: row.id,
      position: row.position,
      exerciseId: row.exercise_id,
      userExerciseId: row.user_exercise_id,
      name: nameOf(row),
      superset: row.superset,
      tempo: row.tempo,
      notes: row.notes,
      sets: templateSet.array().parse(row.sets),
    })),
  }));
}
