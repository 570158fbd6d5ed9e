import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { certify } from '@halteres/engine/program/lint/certify';
import type { Profile } from '@halteres/engine/program/profile';
import type { Finding } from '@halteres/engine/program/program';
import { newId } from '../../kernel/new-id.ts';
import { asPlanned } from '../keep-change.ts';
import { readRows, type ProgramRows } from '../read-rows.ts';
import { summaryOf, type Said } from '../said.ts';
import { storeCertificate } from '../store-program.ts';
import { setNotes } from './notes.ts';
import { changedWeeks } from './patch-weeks.ts';
import { stateOf, type ProgramState, type Weeks } from './week-state.ts';
import { writeWeeks } from './write-weeks.ts';

type Change = {
  profile: Profile;
  kind: string;
  said: Said;
  reason: string | null;
  findings: readonly Finding[];
};

/** Writes the weeks a change makes of a program, keeps what stood before, and certifies the plan anew. */
export async function keepWeeks(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  after: ProgramState,
  { profile, kind, said, reason, findings }: Change,
): Promise<void> {
  const touched = changedWeeks(stateOf(rows), after);
  await replaceWeeks(db, owner, rows, touched.before, touched.after, profile);
  await db
    .insertInto('proposals')
    .values({
      user_id: owner,
      id: newId(),
      program_id: rows.program.id,
      entity_id: rows.program.entity_id,
      kind,
      summary: summaryOf([said]),
      said: JSON.stringify([said]),
      reason,
      before: JSON.stringify(touched.before),
      after: JSON.stringify(touched.after),
      findings: JSON.stringify(findings),
    })
    .execute();
}

/** Some weeks of a program become others; its length follows, and it is certified anew. */
export async function replaceWeeks(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  before: Weeks,
  after: Weeks,
  profile: Profile,
): Promise<void> {
  await writeWeeks(db, owner, rows, before.weeks, after.weeks);
  if (after.description !== undefined) await setNotes(db, owner, rows.program.id, { program: after.description });
  const now = await readRows(db, owner, rows.program.id);
  const fitting = { ...profile, weeks: now.weeks.length };
  if (now.weeks.length !== rows.weeks.length)
    await db
      .updateTable('programs')
      .set({ duration_weeks: now.weeks.length, profile: JSON.stringify(fitting) })
      .where('user_id', '=', owner)
      .where('id', '=', rows.program.id)
      .execute();
  await storeCertificate(
    db,
    owner,
    rows.program.id,
    rows.program.entity_id,
    certify(await asPlanned(db, owner, now), fitting, catalog),
  );
}
