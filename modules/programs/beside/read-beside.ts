import type { ActorDb } from '@halteres/database';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { newId } from '../../kernel/new-id.ts';
import { FREE_TEXT, type ProgramRows } from '../read-rows.ts';
import { storeReference, type ReferenceWorkout } from '../store-reference.ts';
import type { Beside } from './contract.ts';

/** Notes, workouts of free text and references of a program. */
export async function readBeside(db: ActorDb, owner: string, rows: ProgramRows): Promise<Beside> {
  const { program, weeks, workouts, freeTexts } = rows;
  const weekOf = new Map(weeks.map(({ id, week }) => [id, week]));
  const start = dayNumber(program.start_date);
  return {
    notes: program.description,
    weeks: weeks.flatMap(({ week, notes }) => (notes === null ? [] : [{ week, notes }])),
    workouts: workouts.flatMap(({ program_week_id, day, notes }) =>
      notes === null ? [] : [{ week: weekOf.get(program_week_id) ?? 1, day, notes }],
    ),
    freeTexts: freeTexts.map((row) => ({
      week: weekOf.get(row.program_week_id) ?? 1,
      day: row.day,
      title: row.title,
      body: row.body ?? '',
      minutes: row.estimated_minutes ?? 0,
      daysIn: row.scheduled_date === null ? null : dayNumber(row.scheduled_date) - start,
      notes: row.notes,
    })),
    references: await readReferences(db, owner, program.id),
  };
}

/** What goes along where notes stay behind. */
export const withoutNotes = (beside: Beside): Beside => ({
  ...beside,
  notes: '',
  weeks: [],
  workouts: [],
  freeTexts: beside.freeTexts.map((each) => ({ ...each, notes: null })),
});

/** Puts notes, workouts of free text and references beside a program that was just stored. */
export async function storeBeside(
  db: ActorDb,
  owner: string,
  of: { programId: string; entityId: string; startDate: string },
  { notes, weeks, workouts, freeTexts, references }: Beside,
): Promise<void> {
  const { programId, entityId, startDate } = of;
  if (notes !== '')
    await db
      .updateTable('programs')
      .set({ description: notes })
      .where('user_id', '=', owner)
      .where('id', '=', programId)
      .execute();
  const stored = await db
    .selectFrom('program_weeks')
    .select(['id', 'week'])
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .execute();
  const idOf = new Map(stored.map(({ id, week }) => [week, id]));
  for (const each of weeks)
    await db
      .updateTable('program_weeks')
      .set({ notes: each.notes })
      .where('user_id', '=', owner)
      .where('id', '=', idOf.get(each.week) ?? '')
      .execute();
  for (const { week, day, notes: noted } of workouts)
    await db
      .updateTable('workout_schedule')
      .set({ notes: noted })
      .where('user_id', '=', owner)
      .where('workout_id', 'in', (eb) =>
        eb
          .selectFrom('program_workouts as w')
          .select('w.id')
          .where('w.user_id', '=', owner)
          .where('w.program_week_id', '=', idOf.get(week) ?? '')
          .where('w.day', '=', day)
          .where('w.workout_type', '!=', FREE_TEXT),
      )
      .execute();
  for (const { week, day, title, body, minutes, daysIn, notes: noted } of freeTexts) {
    const weekId = idOf.get(week);
    if (weekId === undefined) continue;
    const id = newId();
    const date = daysIn === null ? null : isoDate(dayNumber(startDate) + daysIn);
    await db
      .insertInto('program_workouts')
      .values({
        user_id: owner,
        id,
        program_id: programId,
        program_week_id: weekId,
        entity_id: entityId,
        day,
        title,
        body,
        workout_type: FREE_TEXT,
        estimated_minutes: minutes,
        scheduled_date: date,
      })
      .execute();
    if (date !== null)
      await db
        .insertInto('workout_schedule')
        .values({
          user_id: owner,
          id: newId(),
          program_id: programId,
          entity_id: entityId,
          workout_id: id,
          scheduled_date: date,
          notes: noted,
        })
        .execute();
  }
  for (const reference of references)
    await storeReference(db, owner, programId, entityId, await knownHere(db, reference));
}

async function readReferences(db: ActorDb, owner: string, programId: string): Promise<Beside['references']> {
  const rows = await db
    .selectFrom('program_workouts')
    .select(['external_workout_id', 'title', 'body', 'difficulty', 'tags'])
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .where('is_reference', '=', true)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ external_workout_id: externalId, title, body, difficulty, tags }) => ({
    externalId,
    title,
    body: body ?? '',
    difficulty: difficulty ?? '',
    tags: tags as string[],
  }));
}

/** A reference by its number in the shared library where that is still this workout. */
async function knownHere(db: ActorDb, reference: ReferenceWorkout): Promise<ReferenceWorkout> {
  if (reference.externalId === null) return reference;
  const there = await db
    .selectFrom('external_workouts_new')
    .select('id')
    .where('id', '=', reference.externalId)
    .where('body', '=', reference.body)
    .executeTakeFirst();
  return there === undefined ? { ...reference, externalId: null } : reference;
}
