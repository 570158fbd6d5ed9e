import type { ActorDb } from '@halteres/database';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { newId } from '../../kernel/new-id.ts';
import { FREE_TEXT, type ProgramRows } from '../read-rows.ts';
import type { Beside } from './contract.ts';

/** Notes and workouts of free text of a program; what was noted for one workout of one person stays with them. */
export function besideOf({ program, weeks, freeTexts }: ProgramRows): Beside {
  const weekOf = new Map(weeks.map(({ id, week }) => [id, week]));
  const start = dayNumber(program.start_date);
  return {
    notes: program.description,
    weeks: weeks.flatMap(({ week, notes }) => (notes === null ? [] : [{ week, notes }])),
    freeTexts: freeTexts.map((row) => ({
      week: weekOf.get(row.program_week_id) ?? 1,
      day: row.day,
      title: row.title,
      body: row.body ?? '',
      minutes: row.estimated_minutes ?? 0,
      daysIn: row.scheduled_date === null ? null : dayNumber(row.scheduled_date) - start,
    })),
  };
}

/** Puts notes and workouts of free text beside a program that was just stored. */
export async function storeBeside(
  db: ActorDb,
  owner: string,
  of: { programId: string; entityId: string; startDate: string },
  { notes, weeks, freeTexts }: Beside,
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
  for (const { week, day, title, body, minutes, daysIn } of freeTexts) {
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
        })
        .execute();
  }
}
