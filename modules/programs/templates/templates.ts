import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { profileSchema } from '@halteres/engine/program/profile';
import { programSchema } from '@halteres/engine/program/program-schema';
import type { Program } from '@halteres/engine/program/program';
import type { z } from 'zod';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import { found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { keyOf, page } from '../../kernel/page.ts';
import { besideSchema, type Beside } from '../beside/contract.ts';
import { readBeside } from '../beside/read-beside.ts';
import { profileOfProgram } from '../edit-program.ts';
import { asPlanned } from '../keep-change.ts';
import { readRows } from '../read-rows.ts';
import type { TemplateSummary, TemplateView } from './contract.ts';
import { withoutPerson } from './without-person.ts';

const basisSchema = profileSchema
  .pick({ focusArea: true, methodology: true, difficulty: true, sessionMinutes: true, trainingDays: true })
  .strip();

export type Template = { program: Program; basis: z.infer<typeof basisSchema>; beside: Beside };

const COLUMNS = ['id', 'name', 'description', 'goal', 'weeks', 'days', 'created_at'] as const;

type Row = Pick<TemplateSummary, 'id' | 'name' | 'description' | 'goal' | 'weeks' | 'days'> & { created_at: string };

const toSummary = ({ created_at: createdAt, ...row }: Row): TemplateSummary => ({ ...row, createdAt });

const daysOf = (program: Program): number => Math.max(1, ...program.weeks.map(({ workouts }) => workouts.length));

/** Saves a program of mine as a template; nothing of the client stays in it. */
export async function saveTemplate(
  db: ActorDb,
  me: string,
  { programId, name, description }: { programId: string; name: string; description: string },
): Promise<TemplateSummary> {
  const rows = await readRows(db, me, programId);
  const profile = profileOfProgram(rows);
  const program = withoutPerson(await asPlanned(db, me, rows), profile.athlete.oneRepMaxKg);
  const id = newId();
  await db
    .insertInto('program_templates')
    .values({
      user_id: me,
      id,
      name: name.trim(),
      description: description.trim(),
      goal: program.goal,
      weeks: program.weeks.length,
      days: daysOf(program),
      document: JSON.stringify({ ...program, name: name.trim() }),
      basis: JSON.stringify(basisSchema.parse(profile)),
      beside: JSON.stringify(await readBeside(db, me, rows)),
    })
    .execute();
  return readSummary(db, me, id);
}

/** My templates, newest first; found by parts of their name or description. */
export async function listTemplates(
  db: ActorDb,
  me: string,
  query: { cursor?: string | undefined; limit: number; search?: string | undefined },
): Promise<{ items: TemplateSummary[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('program_templates')
    .select(COLUMNS)
    .where('user_id', '=', me)
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  const search = query.search?.trim().toLowerCase() ?? '';
  if (search !== '') rows = rows.where(sql<boolean>`strpos(lower(name || ' ' || description), ${search}) > 0`);
  if (query.cursor !== undefined) {
    const [createdAt, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.created_at, row.id]);
  return { items: items.map(toSummary), nextCursor };
}

async function readSummary(db: ActorDb, me: string, id: string, away = false): Promise<TemplateSummary> {
  const row = found(
    await db
      .selectFrom('program_templates')
      .select([...COLUMNS, 'deleted_at'])
      .where('user_id', '=', me)
      .where('id', '=', id)
      .executeTakeFirst(),
    'template',
  );
  const { deleted_at: _deletedAt, ...there } = found(row.deleted_at !== null && !away ? null : row, 'template');
  return toSummary(there);
}

/** A template as it was saved, for the engine. */
export async function readTemplate(db: ActorDb, me: string, id: string): Promise<Template> {
  const { document, basis, beside } = found(
    await db
      .selectFrom('program_templates')
      .select(['document', 'basis', 'beside'])
      .where('user_id', '=', me)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'template',
  );
  return {
    program: programSchema.parse(document),
    basis: basisSchema.parse(basis),
    beside: besideSchema.parse(beside),
  };
}

/** A template with its weeks, for people. */
export async function viewTemplate(db: ActorDb, me: string, id: string): Promise<TemplateView> {
  const summary = await readSummary(db, me, id);
  const { program, beside } = await readTemplate(db, me, id);
  return {
    ...summary,
    beside,
    weekList: program.weeks.map(({ week, phase, deload, workouts }) => ({
      week,
      phase,
      deload,
      workouts: workouts.map(({ day, title, exercises }) => ({
        day,
        title,
        exercises: exercises.map(({ slug, sets }) => {
          const work = sets.filter(({ kind }) => kind !== 'warm_up');
          const shares = work.flatMap(({ percent }) => (percent === null ? [] : [percent]));
          const efforts = work.flatMap(({ rir }) => (rir === null ? [] : [rir]));
          return {
            slug,
            name: exerciseBySlug.get(slug)?.name ?? slug,
            measure: exerciseBySlug.get(slug)?.measure ?? 'reps',
            sets: work.length,
            min: Math.min(...work.map(({ min }) => min), ...(work.length === 0 ? [0] : [])),
            max: Math.max(0, ...work.map(({ max }) => max)),
            lightest: shares.length === 0 ? null : Math.min(...shares),
            heaviest: shares.length === 0 ? null : Math.max(...shares),
            rir: efforts.length === 0 ? null : Math.min(...efforts),
          };
        }),
      })),
    })),
  };
}

type Change = { name?: string | undefined; description?: string | undefined };

export async function updateTemplate(db: ActorDb, me: string, id: string, change: Change): Promise<TemplateSummary> {
  await readSummary(db, me, id);
  await db
    .updateTable('program_templates')
    .set({
      ...(change.name === undefined ? {} : { name: change.name.trim() }),
      ...(change.description === undefined ? {} : { description: change.description.trim() }),
      updated_at: new Date().toISOString(),
    })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .execute();
  return readSummary(db, me, id);
}

/** Puts a template away, or brings it back. */
export async function putTemplateAway(db: ActorDb, me: string, id: string, away: boolean): Promise<TemplateSummary> {
  await readSummary(db, me, id, true);
  const now = new Date().toISOString();
  await db
    .updateTable('program_templates')
    .set({ deleted_at: away ? now : null, updated_at: now })
    .where('user_id', '=', me)
    .where('id', '=', id)
    .execute();
  return readSummary(db, me, id, true);
}
