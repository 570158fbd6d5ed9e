import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { ProgramView } from '../contract.ts';
import { requireOwner } from '../edit-program.ts';
import { readProgram } from '../read-program.ts';
import { readRows } from '../read-rows.ts';

type Notes = {
  program?: string | undefined;
  weeks: { week: number; notes: string | null }[];
  workouts: { id: string; notes: string | null }[];
};

const kept = (notes: string | null): string | null => (notes === null || notes.trim() === '' ? null : notes.trim());

/** Writes notes of a program, its weeks and its workouts. */
export async function writeNotes(db: ActorDb, owner: string, id: string, notes: Notes): Promise<ProgramView> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  if (notes.program !== undefined)
    await db
      .updateTable('programs')
      .set({ description: notes.program.trim(), updated_at: new Date().toISOString() })
      .where('user_id', '=', owner)
      .where('id', '=', id)
      .execute();
  for (const each of notes.weeks) {
    const week = found(
      rows.weeks.find((row) => row.week === each.week),
      `week ${each.week} in this program`,
    );
    await db
      .updateTable('program_weeks')
      .set({ notes: kept(each.notes) })
      .where('user_id', '=', owner)
      .where('id', '=', week.id)
      .execute();
  }
  for (const each of notes.workouts) {
    const workout = found(
      [...rows.workouts, ...rows.freeTexts].find((row) => row.id === each.id),
      'workout in this program',
    );
    await db
      .updateTable('workout_schedule')
      .set({ notes: kept(each.notes) })
      .where('user_id', '=', owner)
      .where('workout_id', '=', workout.id)
      .execute();
  }
  return readProgram(db, owner, id);
}
