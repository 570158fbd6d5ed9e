import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';
import type { LibraryWorkout } from '../../library/contract.ts';
import { readLibraryWorkout } from '../../library/read-library-workout.ts';
import type { ProgramView } from '../contract.ts';
import { requireOwner } from '../edit-program.ts';
import { readProgram } from '../read-program.ts';
import { readRows } from '../read-rows.ts';
import { storeReference, type ReferenceWorkout } from '../store-reference.ts';

const MOST_REFERENCES = 20;

/** A workout of the library as a program keeps it. */
export const referenceOf = ({ mine, ref, title, body, difficulty, tags }: LibraryWorkout): ReferenceWorkout => ({
  externalId: mine ? null : ref,
  title: title ?? body.split('\n', 1)[0]?.slice(0, 200) ?? '',
  body,
  difficulty,
  tags,
});

/** Attaches a workout of the library to a program, as it is now. */
export async function addReference(db: ActorDb, owner: string, id: string, ref: string): Promise<ProgramView> {
  requireOwner(db, owner);
  const { program } = await readRows(db, owner, id);
  const { references } = await readProgram(db, owner, id);
  if (references.length >= MOST_REFERENCES)
    throw new Failure('CONFLICT', `A program has at most ${MOST_REFERENCES} references. Take one away first.`);
  const reference = referenceOf(await readLibraryWorkout(db, owner, ref));
  const isThere = references.some(({ title, body }) => title === reference.title && body === reference.body);
  if (!isThere) await storeReference(db, owner, id, program.entity_id, reference);
  return readProgram(db, owner, id);
}

export async function removeReference(db: ActorDb, owner: string, id: string, referenceId: string): Promise<void> {
  requireOwner(db, owner);
  const { numUpdatedRows } = await db
    .updateTable('program_workouts')
    .set({ deleted_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .where('id', '=', referenceId)
    .where('is_reference', '=', true)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such reference in this program.');
}
