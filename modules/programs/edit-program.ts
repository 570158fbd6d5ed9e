import { catalog } from '@halteres/catalog';
import { actorOf, type ActorDb } from '@halteres/database';
import { certify } from '@halteres/engine/program/lint/certify';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import type { Finding } from '@halteres/engine/program/program';
import { Failure } from '../kernel/failure.ts';
import { applyEdit, type EditInput } from './apply-edit.ts';
import type { ProgramView } from './contract.ts';
import { asPlanned, keepChange, newFindings, standsAs, writeWorkouts, type Touched } from './keep-change.ts';
import { latestChange } from './latest-change.ts';
import { documentOf } from './program-document.ts';
import { readProgram } from './read-program.ts';
import { readRows, type ProgramRows } from './read-rows.ts';
import { storeCertificate } from './store-program.ts';
import { replaceWeeks } from './versions/keep-weeks.ts';
import { isNotes, setNotes } from './versions/notes.ts';
import { isWeeks } from './versions/week-state.ts';

const RED_FLAG = 'health.red-flag';

/**
 * Changes a program. Every change is checked: an error it would bring needs a reason, which is kept; a red flag stays
 * a refusal whatever the reason.
 */
export async function editProgramOf(
  db: ActorDb,
  owner: string,
  id: string,
  edit: EditInput,
  reason: string | undefined,
): Promise<{ program: ProgramView; findings: Finding[] }> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const profile = profileOfProgram(rows);
  const document = documentOf(rows);
  const { program: after, said } = applyEdit(document, profile, edit);
  const findings = newFindings(document.program, after, profile);
  refuseErrors(findings, reason);

  await keepChange(db, owner, rows, document.program, after, {
    profile,
    kind: edit.kind,
    said: [said],
    reason: reason ?? null,
    findings,
  });
  return { program: await readProgram(db, owner, id), findings };
}

/** Refuses what breaks a rule without a reason; a red flag whatever the reason. */
export function refuseErrors(findings: readonly Finding[], reason: string | undefined): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.some((error) => error.rule === RED_FLAG))
    throw new Failure('RULE_BROKEN', 'A red flag stops programming. Refer first; nothing can override this.', {
      findings: errors,
    });
  if (errors.length > 0 && reason === undefined)
    throw new Failure(
      'RULE_BROKEN',
      `${errors.map((error) => error.evidence).join('; ')}. Give a reason to do it all the same.`,
      { findings: errors },
    );
}

/** Undoes the latest change that stands: the owner any, the athlete what they accepted. */
export async function undoEdit(db: ActorDb, owner: string, id: string): Promise<ProgramView> {
  const rows = await readRows(db, owner, id);
  const latest = await latestChange(db, owner, id);
  if (latest === undefined) throw new Failure('CONFLICT', 'There is no change left to undo.');
  if (actorOf(db).userId !== owner) {
    if (!latest.by_athlete) throw new Failure('FORBIDDEN', 'Only the coach who made this program undoes that.');
    // An athlete does not see what the coach changed since.
    if (!standsAs(rows, latest.after as unknown as Touched))
      throw new Failure('CONFLICT', 'This was changed again since, so it cannot be undone.');
  }
  await takeBack(db, owner, rows, latest);
  await db
    .updateTable('proposals')
    .set({ status: 'undone', decided_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', latest.id)
    .execute();
  if (!isNotes(latest.before)) await certifyAnew(db, owner, id);
  return readProgram(db, owner, id);
}

/** A program as it was before a change. */
async function takeBack(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  { before, after }: { before: unknown; after: unknown },
): Promise<void> {
  if (isNotes(before)) await setNotes(db, owner, rows.program.id, before.notes);
  else if (isWeeks(before) && isWeeks(after))
    await replaceWeeks(db, owner, rows, after, before, profileOfProgram(rows));
  else await writeWorkouts(db, owner, rows, before as Touched);
}

async function certifyAnew(db: ActorDb, owner: string, id: string): Promise<void> {
  const now = await readRows(db, owner, id);
  const certificate = certify(await asPlanned(db, owner, now), profileOfProgram(now), catalog);
  await storeCertificate(db, owner, id, now.program.entity_id, certificate);
}

/** The profile a program was made for, which every check and edit stands on. */
export function profileOfProgram(rows: ProgramRows): Profile {
  if ((rows.program.profile as { kind?: unknown } | null)?.kind === 'class')
    throw new Failure(
      'CONFLICT',
      'A class’s program is not edited piece by piece: its groups, scaling and timetable hang together. Make a new one.',
    );
  const parsed = profileSchema.safeParse(rows.program.profile);
  if (!parsed.success)
    throw new Failure(
      'CONFLICT',
      'This program carries no profile of the engine, so it cannot be checked or edited here.',
    );
  return parsed.data;
}

/** Athletes read and accept; changing is the coach's. */
export function requireOwner(db: ActorDb, owner: string): void {
  if (actorOf(db).userId !== owner) throw new Failure('FORBIDDEN', 'Only the coach who made this program changes it.');
}
