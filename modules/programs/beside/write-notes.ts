import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import type { ProgramView } from '../contract.ts';
import { requireOwner } from '../edit-program.ts';
import { readProgram } from '../read-program.ts';
import { readRows } from '../read-rows.ts';
import { keepNotes } from '../versions/notes.ts';

type Notes = {
  program?: string | undefined;
  weeks?: { week: number; notes: string | null }[];
  workouts?: { id: string; notes: string | null }[];
};

const kept = (notes: string | null): string | null => (notes === null || notes.trim() === '' ? null : notes.trim());

/** Writes notes of a program, its weeks and its workouts, as one change that can be undone. */
export async function writeNotes(
  db: ActorDb,
  owner: string,
  id: string,
  { program, weeks = [], workouts = [] }: Notes,
): Promise<void> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const ids = new Set([...rows.workouts, ...rows.freeTexts].map((row) => row.id));
  await keepNotes(db, owner, rows, {
    ...(program === undefined ? {} : { program: program.trim() }),
    weeks: weeks.map((each) => {
      const row = rows.weeks.find(({ week }) => week === each.week);
      return { id: found(row, `week ${each.week} in this program`).id, notes: kept(each.notes) };
    }),
    workouts: workouts.map((each) => ({
      id: found(ids.has(each.id) ? each.id : null, 'workout in this program'),
      notes: kept(each.notes),
    })),
  });
}

/** The same, and the program as it is then. */
export async function noteProgram(db: ActorDb, owner: string, id: string, notes: Notes): Promise<ProgramView> {
  await writeNotes(db, owner, id, notes);
  return readProgram(db, owner, id);
}
