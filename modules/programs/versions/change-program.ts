import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { sha256 } from '@halteres/engine/certificate/sha256';
import { bulkEdit } from '@halteres/engine/program/bulk/bulk-edit';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Finding } from '@halteres/engine/program/program';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import { Failure } from '../../kernel/failure.ts';
import type { ProgramView } from '../contract.ts';
import type { ChangePreview, ProgramChange } from './contract.ts';
import { profileOfProgram, refuseErrors, requireOwner } from '../edit-program.ts';
import { readProgram } from '../read-program.ts';
import { readRows, type ProgramRows } from '../read-rows.ts';
import { changeSaid } from './change-said.ts';
import { copiedAfter, copiedOver } from './copy-week.ts';
import { keepWeeks } from './keep-weeks.ts';
import { compareStates } from './compare-states.ts';
import { stateAt } from './read-versions.ts';
import { programOf, stateOf, withProgram, type ProgramState } from './week-state.ts';

type Planned = {
  rows: ProgramRows;
  profile: Profile;
  before: ProgramState;
  after: ProgramState;
  findings: Finding[];
  hash: string;
};

/** What a change of many things at once would do; nothing is changed. */
export async function previewChange(
  db: ActorDb,
  owner: string,
  id: string,
  change: ProgramChange,
): Promise<ChangePreview> {
  const { rows, before, after, findings, hash } = await planned(db, owner, id, change);
  return {
    comparison: compareStates(rows, before, after),
    changes: !same(before, after),
    findings,
    hash,
  };
}

/** Does a change of many things as one step that can be undone; refused when it would no longer be as shown. */
export async function changeProgram(
  db: ActorDb,
  owner: string,
  id: string,
  { change, hash, reason }: { change: ProgramChange; hash?: string | undefined; reason?: string | undefined },
): Promise<{ program: ProgramView; findings: Finding[] }> {
  const plan = await planned(db, owner, id, change);
  if (hash !== undefined && hash !== plan.hash)
    throw new Failure('CONFLICT', 'The program was changed since. Look at what differs again.');
  if (same(plan.before, plan.after)) throw new Failure('CONFLICT', 'This would change nothing.');
  refuseErrors(plan.findings, reason);
  await keepWeeks(db, owner, plan.rows, plan.after, {
    profile: plan.profile,
    kind: change.kind,
    said: changeSaid(change),
    reason: reason ?? null,
    findings: plan.findings,
  });
  return { program: await readProgram(db, owner, id), findings: plan.findings };
}

async function planned(db: ActorDb, owner: string, id: string, change: ProgramChange): Promise<Planned> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const made = profileOfProgram(rows);
  const before = stateOf(rows);
  const after = await changed(db, owner, rows, before, made, change);
  const profile = { ...made, weeks: after.weeks.length };
  const known = new Set(lintProgram(programOf(rows, before.weeks), made, catalog).map(keyOf));
  const findings = lintProgram(programOf(rows, after.weeks), profile, catalog).filter(
    (each) => !known.has(keyOf(each)),
  );
  return { rows, profile, before, after, findings, hash: sha256(canonicalJson([before, change])) };
}

const same = (a: ProgramState, b: ProgramState): boolean => canonicalJson(a) === canonicalJson(b);

const keyOf = (finding: Finding): string => JSON.stringify([finding.rule, finding.at, finding.evidence]);

async function changed(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  before: ProgramState,
  profile: Profile,
  change: ProgramChange,
): Promise<ProgramState> {
  const { weeks } = before;
  const trained = new Set(
    [...rows.workouts, ...rows.freeTexts].filter(({ completed }) => completed).map((each) => each.id),
  );
  switch (change.kind) {
    case 'copy_week':
      return {
        ...before,
        weeks:
          'after' in change.to
            ? copiedAfter(weeks, change.week, change.to.after)
            : copiedOver(weeks, change.week, change.to.over),
      };
    case 'restore': {
      const then = await stateAt(db, owner, rows, change.version);
      // What was trained since stays as it was trained.
      const now = new Map(weeks.flatMap(({ workouts }) => workouts).map((each) => [each.id, each]));
      return {
        ...then,
        weeks: then.weeks.map((week) => ({
          ...week,
          workouts: week.workouts.map((each) => (trained.has(each.id) ? (now.get(each.id) ?? each) : each)),
        })),
      };
    }
    case 'bulk': {
      requireKnown(change);
      const kept = new Set(
        weeks.flatMap(({ week, workouts }) =>
          workouts.filter(({ id }) => trained.has(id)).map(({ day }) => `${week}:${day}`),
        ),
      );
      const program = bulkEdit(
        programOf(rows, weeks),
        { weeks: change.weeks, slugs: change.exercises, change: change.step },
        profile,
        catalog,
        ({ week, day }) => kept.has(`${week}:${day}`),
      );
      return { ...before, weeks: withProgram(weeks, program) };
    }
  }
}

function requireKnown({ exercises, step }: Extract<ProgramChange, { kind: 'bulk' }>): void {
  if (step.kind !== 'swap') return;
  if (exercises.length !== 1)
    throw new Failure('BAD_REQUEST', 'change.exercises: one exercise is swapped for another.');
  if (!exerciseBySlug.has(step.to))
    throw new Failure(
      'BAD_REQUEST',
      `change.step.to: there is no exercise ${step.to}. GET /api/exercises lists what there is.`,
    );
}
