import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { canonicalBytes } from '@halteres/engine/certificate/canonical-json';
import { sha256 } from '@halteres/engine/certificate/sha256';
import type { Profile } from '@halteres/engine/program/profile';
import type { Finding, Program } from '@halteres/engine/program/program';
import { repairProgram, type Repaired } from '@halteres/engine/program/repair/repair-program';
import { Failure } from '../kernel/failure.ts';
import type { Mending, ProgramView } from './contract.ts';
import { profileOfProgram, requireOwner } from './edit-program.ts';
import { asPlanned, keepChange, newFindings } from './keep-change.ts';
import { documentOf } from './program-document.ts';
import { readProgram } from './read-program.ts';
import { readRows, type ProgramRows } from './read-rows.ts';

type Mended = { rows: ProgramRows; profile: Profile; now: Program; after: Program; repaired: Repaired; hash: string };

/** The smallest edits that clear the errors of a program, its dates and what was trained already left alone. */
export async function proposeMending(db: ActorDb, owner: string, id: string): Promise<Mending> {
  const { repaired, hash } = await mended(db, owner, id);
  return { edits: repaired.edits, left: repaired.left, hash };
}

/** Does what was proposed, as one change that can be undone; refused when the program is another by now. */
export async function mendProgram(
  db: ActorDb,
  owner: string,
  id: string,
  hash: string,
): Promise<{ program: ProgramView; left: Finding[] }> {
  const { rows, profile, now, after, repaired, hash: current } = await mended(db, owner, id);
  if (hash !== current) throw new Failure('CONFLICT', 'The program was changed since. Look at the edits again.');
  await keepChange(db, owner, rows, now, after, {
    profile,
    kind: 'mend',
    said: repaired.edits.map(({ reason }) => ({ ...reason, code: `mend.${reason.code}` })),
    reason: null,
    findings: newFindings(now, after, profile),
  });
  return { program: await readProgram(db, owner, id), left: repaired.left };
}

async function mended(db: ActorDb, owner: string, id: string): Promise<Mended> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const profile = profileOfProgram(rows);
  const { program: now } = documentOf(rows);
  const planned = await asPlanned(db, owner, rows, now);
  const trained = trainedDays(rows);
  // A day that was changed for itself alone is not the plan.
  const isException = (week: number, day: number): boolean =>
    workoutAt(now, week, day) !== workoutAt(planned, week, day);
  const repaired = repairProgram(planned, profile, catalog, {
    keepFrame: true,
    isKept: ({ week, day }) => trained.has(`${week}:${day}`) || isException(week, day),
  });
  const after = {
    ...now,
    weeks: now.weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map((workout) =>
        isException(week.week, workout.day)
          ? workout
          : (workoutAt(repaired.program, week.week, workout.day) ?? workout),
      ),
    })),
  };
  return { rows, profile, now, after, repaired, hash: sha256(canonicalBytes(planned)) };
}

function trainedDays(rows: ProgramRows): Set<string> {
  const weekOf = new Map(rows.weeks.map(({ id, week }) => [id, week]));
  return new Set(
    rows.workouts
      .filter(({ completed }) => completed)
      .map(({ program_week_id, day }) => `${weekOf.get(program_week_id) ?? 0}:${day}`),
  );
}

const workoutAt = (program: Program, week: number, day: number) =>
  program.weeks.find((each) => each.week === week)?.workouts.find((each) => each.day === day);
