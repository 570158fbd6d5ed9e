import { catalog } from '@halteres/catalog';
import { actorOf, type ActorDb } from '@halteres/database';
import { certify } from '@halteres/engine/program/lint/certify';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import type { Finding, PrescribedExercise, Program } from '@halteres/engine/program/program';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { applyEdit, type EditInput } from './apply-edit.ts';
import type { ProgramView } from './contract.ts';
import { latestChange } from './latest-change.ts';
import { documentOf } from './program-document.ts';
import { readProgram } from './read-program.ts';
import { readRows, type ProgramRows } from './read-rows.ts';
import { storeCertificate, storePrescriptions } from './store-program.ts';

/** The workouts a change touches, whole, so that it can be undone. */
type Touched = { workoutId: string; estimatedMinutes: number; exercises: PrescribedExercise[] }[];

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
  const { program: after, summary } = applyEdit(document, profile, edit);
  const findings = newFindings(document.program, after, profile);
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

  const touched = touchedWorkouts(rows, document.program, after);
  if (touched.before.length > 0) {
    await writeWorkouts(db, owner, rows, touched.after);
    await db
      .insertInto('proposals')
      .values({
        user_id: owner,
        id: newId(),
        program_id: id,
        kind: edit.kind,
        summary: summary.slice(0, 400),
        reason: reason ?? null,
        before: JSON.stringify(touched.before),
        after: JSON.stringify(touched.after),
        findings: JSON.stringify(findings),
      })
      .execute();
    await storeCertificate(db, owner, id, rows.program.entity_id, certify(after, profile, catalog));
  }
  return { program: await readProgram(db, owner, id), findings };
}

/** Undoes the latest change that stands. */
export async function undoEdit(db: ActorDb, owner: string, id: string): Promise<ProgramView> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const latest = await latestChange(db, owner, id);
  if (latest === undefined) throw new Failure('CONFLICT', 'There is no change left to undo.');
  await writeWorkouts(db, owner, rows, latest.before as unknown as Touched);
  await db
    .updateTable('proposals')
    .set({ status: 'undone', decided_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', latest.id)
    .execute();
  const now = await readRows(db, owner, id);
  await storeCertificate(
    db,
    owner,
    id,
    rows.program.entity_id,
    certify(documentOf(now).program, profileOfProgram(now), catalog),
  );
  return readProgram(db, owner, id);
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

function requireOwner(db: ActorDb, owner: string): void {
  if (actorOf(db).userId !== owner) throw new Failure('FORBIDDEN', 'Only the coach who made this program changes it.');
}

/** Findings the change brings: those that were not there before it. */
function newFindings(before: Program, after: Program, profile: Profile): Finding[] {
  const keyOf = (finding: Finding): string => JSON.stringify([finding.rule, finding.at, finding.evidence]);
  const known = new Set(lintProgram(before, profile, catalog).map(keyOf));
  return lintProgram(after, profile, catalog).filter((finding) => !known.has(keyOf(finding)));
}

function touchedWorkouts(rows: ProgramRows, before: Program, after: Program): { before: Touched; after: Touched } {
  const weekOf = new Map(rows.weeks.map((week) => [week.id, week.week]));
  const at = (program: Program, week: number, day: number) =>
    found(
      program.weeks.find((each) => each.week === week)?.workouts.find((each) => each.day === day),
      'workout',
    );
  const touched: { before: Touched; after: Touched } = { before: [], after: [] };
  for (const workout of rows.workouts) {
    const week = weekOf.get(workout.program_week_id) ?? 0;
    const [old, fresh] = [at(before, week, workout.day), at(after, week, workout.day)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) continue;
    touched.before.push({ workoutId: workout.id, estimatedMinutes: old.estimatedMinutes, exercises: old.exercises });
    touched.after.push({ workoutId: workout.id, estimatedMinutes: fresh.estimatedMinutes, exercises: fresh.exercises });
  }
  return touched;
}

async function writeWorkouts(db: ActorDb, owner: string, rows: ProgramRows, workouts: Touched): Promise<void> {
  const ids = workouts.map((workout) => workout.workoutId);
  await db
    .deleteFrom('program_workout_exercises')
    .where('user_id', '=', owner)
    .where('program_workout_id', 'in', ids)
    .execute();
  await storePrescriptions(db, owner, rows.program.entity_id, workouts);
  for (const workout of workouts) {
    await db
      .updateTable('program_workouts')
      .set({ estimated_minutes: Math.round(workout.estimatedMinutes) })
      .where('user_id', '=', owner)
      .where('id', '=', workout.workoutId)
      .execute();
  }
}
