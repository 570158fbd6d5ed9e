import type { ActorDb } from '@halteres/database';
import { newId } from '../../kernel/new-id.ts';
import type { ProgramRows } from '../read-rows.ts';
import { edited, summaryOf, type Said } from '../said.ts';
import type { ProgramState } from './week-state.ts';

type Noted = { id: string; notes: string | null };

/** Notes of a program, and of weeks and workouts by the ids of their rows. */
export type Notes = { program?: string; weeks?: Noted[]; workouts?: Noted[] };

/** What is kept of a change of notes: those it touched, as they were or as they are. */
type KeptNotes = { notes: Notes };

export const isNotes = (kept: unknown): kept is KeptNotes =>
  kept !== null && typeof kept === 'object' && 'notes' in kept && typeof kept.notes === 'object';

/** A program with some notes as a change left or found them. */
export function patchNotes(
  { description, weeks }: ProgramState,
  { program, weeks: ofWeeks, workouts }: Notes,
): ProgramState {
  const known = new Map([...(ofWeeks ?? []), ...(workouts ?? [])].map(({ id, notes }) => [id, { notes }]));
  return {
    description: program ?? description,
    weeks: weeks.map((week) => ({
      ...week,
      ...known.get(week.id),
      workouts: week.workouts.map((workout) => ({ ...workout, ...known.get(workout.id) })),
    })),
  };
}

/** Of notes, those that are other than they stand, as they were and as they are. */
function differing(rows: ProgramRows, { program, weeks = [], workouts = [] }: Notes): { before: Notes; after: Notes } {
  const { description } = rows.program;
  const now = new Map([...rows.weeks, ...rows.workouts, ...rows.freeTexts].map(({ id, notes }) => [id, notes]));
  const isOther = ({ id, notes }: Noted): boolean => now.get(id) !== notes;
  const was = ({ id }: Noted): Noted => ({ id, notes: now.get(id) ?? null });
  const [otherWeeks, otherWorkouts] = [weeks.filter(isOther), workouts.filter(isOther)];
  const isOtherProgram = program !== undefined && program !== description;
  return {
    before: {
      ...(isOtherProgram ? { program: description } : {}),
      weeks: otherWeeks.map(was),
      workouts: otherWorkouts.map(was),
    },
    after: { ...(isOtherProgram ? { program } : {}), weeks: otherWeeks, workouts: otherWorkouts },
  };
}

/** What notes are on; null where there are none. */
function saidOf(rows: ProgramRows, { program, weeks = [], workouts = [] }: Notes): Said | null {
  const isIn = (noted: readonly Noted[]) => (row: { id: string }) => noted.some(({ id }) => id === row.id);
  const values = {
    program: program === undefined ? 0 : 1,
    weeks: rows.weeks.filter(isIn(weeks)).map(({ week }) => week),
    workouts: [...rows.workouts, ...rows.freeTexts].filter(isIn(workouts)).map(({ title }) => title),
  };
  const places = [
    ...(program === undefined ? [] : ['the program']),
    ...values.weeks.map((week) => `week ${week}`),
    ...values.workouts,
  ];
  return places.length === 0 ? null : edited('notes', `Notes on ${places.join(', ')}`, values);
}

/** Writes notes and keeps what stood before, as a change that can be undone. */
export async function keepNotes(db: ActorDb, owner: string, rows: ProgramRows, wanted: Notes): Promise<void> {
  const { before, after } = differing(rows, wanted);
  const said = saidOf(rows, after);
  if (said === null) return;
  const { id: programId, entity_id: entityId } = rows.program;
  await setNotes(db, owner, programId, after);
  await db
    .insertInto('proposals')
    .values({
      user_id: owner,
      id: newId(),
      program_id: programId,
      entity_id: entityId,
      kind: 'notes',
      summary: summaryOf([said]),
      said: JSON.stringify([said]),
      before: JSON.stringify({ notes: before }),
      after: JSON.stringify({ notes: after }),
    })
    .execute();
}

/** Writes notes, and keeps nothing of what stood before. */
export async function setNotes(
  db: ActorDb,
  owner: string,
  programId: string,
  { program, weeks = [], workouts = [] }: Notes,
): Promise<void> {
  if (program !== undefined)
    await db
      .updateTable('programs')
      .set({ description: program, updated_at: new Date().toISOString() })
      .where('user_id', '=', owner)
      .where('id', '=', programId)
      .execute();
  for (const { id, notes } of weeks)
    await db.updateTable('program_weeks').set({ notes }).where('user_id', '=', owner).where('id', '=', id).execute();
  for (const { id, notes } of workouts)
    await db
      .updateTable('workout_schedule')
      .set({ notes })
      .where('user_id', '=', owner)
      .where('workout_id', '=', id)
      .execute();
}
