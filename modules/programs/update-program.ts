import type { ActorDb } from '@halteres/database';
import type { ProgramSummary } from './contract.ts';
import { writeNotes } from './beside/write-notes.ts';
import { readSummary } from './list-programs.ts';

export type ProgramChange = {
  name?: string | undefined;
  description?: string | undefined;
  status?: ProgramSummary['status'] | undefined;
};

/** Renames, describes, pauses or archives a program. */
export async function updateProgram(
  db: ActorDb,
  owner: string,
  id: string,
  change: ProgramChange,
): Promise<ProgramSummary> {
  await readSummary(db, owner, id);
  if (change.description !== undefined) await writeNotes(db, owner, id, { program: change.description });
  const columns = Object.fromEntries(
    Object.entries({ name: change.name, status: change.status }).filter(([, value]) => value !== undefined),
  );
  await db
    .updateTable('programs')
    .set({ ...columns, updated_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .execute();
  return readSummary(db, owner, id);
}

/** Puts a program away with its calendar (`away`), or brings both back. */
export async function putProgramAway(db: ActorDb, owner: string, id: string, away: boolean): Promise<ProgramSummary> {
  await readSummary(db, owner, id, true);
  const at = away ? new Date().toISOString() : null;
  await db
    .updateTable('programs')
    .set({ deleted_at: at, updated_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('workout_schedule')
    .set({ deleted_at: at })
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .execute();
  await db
    .updateTable('program_workouts')
    .set({ deleted_at: at })
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .execute();
  return readSummary(db, owner, id, true);
}
