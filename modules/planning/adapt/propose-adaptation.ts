import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { afterAbsence } from '@halteres/engine/program/adapt/after-absence';
import { afterSession } from '@halteres/engine/program/adapt/after-session';
import { applyEffect } from '@halteres/engine/program/adapt/apply';
import type { Adaptation, Change } from '@halteres/engine/program/adapt/change';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import type { Suggestions } from './contract.ts';
import { differencesOf } from './differences.ts';
import { readRunningProgram, type AdaptAudiences, type RunningProgram, type WhichProgram } from './running-program.ts';

export type Proposed = { running: RunningProgram; adaptation: Adaptation };

/** What the log suggests for a program from a day on; what was answered before is not said again. Nothing is applied. */
export async function proposeAdaptation(
  audiences: AdaptAudiences,
  which: WhichProgram,
  today: string,
): Promise<Proposed> {
  const running = await readRunningProgram(audiences, which);
  const answered = await audiences.asOwner(which.ownerId, (db) => answeredKeys(db, which));
  const adaptation = adaptationOf(running, today);
  return {
    running,
    adaptation: { ...adaptation, changes: adaptation.changes.filter(({ key }) => !answered.has(key)) },
  };
}

function adaptationOf(
  { document, profile, sessions, done, lastTrained, rows }: RunningProgram,
  today: string,
): Adaptation {
  const { program } = document;
  const log = { today, sessions };
  if (lastTrained === null || rows.program.status !== 'active')
    return afterSession(program, profile, { today, sessions: [] }, catalog);
  const away = isoDate(dayNumber(lastTrained) + 1);
  const absence = afterAbsence(program, away, today, { profile, catalog, done });
  return absence.changes.length > 0 ? absence : afterSession(program, profile, log, catalog);
}

/** Suggestions of a program that were answered. */
export async function answeredKeys(db: ActorDb, { ownerId, id }: WhichProgram): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('proposals')
    .select('suggestion')
    .where('user_id', '=', ownerId)
    .where('program_id', '=', id)
    .where('suggestion', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ suggestion }) => suggestion ?? []));
}

/** The same for people to read: each change with the workouts it touches, before and after. */
export async function listSuggestions(
  audiences: AdaptAudiences,
  which: WhichProgram & { today: string; workoutId?: string | undefined },
): Promise<Suggestions> {
  const { running, adaptation } = await proposeAdaptation(audiences, which, which.today);
  const seen = adaptation.changes.map((change) => viewChange(running, change));
  return {
    guidance: adaptation.guidance,
    suggestions:
      which.workoutId === undefined
        ? seen
        : seen.filter(({ workouts }) => workouts.some(({ workoutId }) => workoutId === which.workoutId)),
    kept: adaptation.kept,
    stop: adaptation.stop,
  };
}

function viewChange({ document, profile }: RunningProgram, change: Change): Suggestions['suggestions'][number] {
  const { key, code, text, values, evidence, source, effect } = change;
  return {
    key,
    code,
    text,
    values: { ...values },
    evidence,
    source,
    advice: effect.kind === 'advice',
    workouts: differencesOf(
      document.workouts,
      document.program,
      applyEffect(document.program, effect, profile, catalog),
    ),
  };
}
