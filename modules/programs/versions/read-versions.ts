import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../../kernel/failure.ts';
import { keyOf, page } from '../../kernel/page.ts';
import type { ProgramComparison, ProgramVersion } from './contract.ts';
import { requireOwner } from '../edit-program.ts';
import { TODAY, type Touched } from '../keep-change.ts';
import { readRows, type ProgramRows } from '../read-rows.ts';
import { saidIn } from '../said.ts';
import { compareStates } from './compare-states.ts';
import { isNotes, patchNotes } from './notes.ts';
import { patchWeeks, patchWorkouts } from './patch-weeks.ts';
import { isWeeks, stateOf, type ProgramState } from './week-state.ts';

/** The version before the first change, and the one that stands. */
export const ORIGINAL = 'original';
export const CURRENT = 'current';

const changes = (db: ActorDb, owner: string, programId: string) =>
  db
    .selectFrom('proposals')
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .where('status', 'in', ['accepted', 'undone']);

/** Each change of a program, the latest first: when, who, what and why, and whether it was undone since. */
export async function listVersions(
  db: ActorDb,
  owner: string,
  programId: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<{ items: ProgramVersion[]; nextCursor: string | null }> {
  requireOwner(db, owner);
  await readRows(db, owner, programId);
  let rows = changes(db, owner, programId)
    .select(['id', 'kind', 'summary', 'said', 'reason', 'status', 'by_athlete', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const [createdAt, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.created_at, row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.id,
      kind: row.kind,
      summary: row.summary,
      said: saidIn(row.said),
      reason: row.reason,
      byAthlete: row.by_athlete,
      forOneDay: row.kind === TODAY,
      undone: row.status === 'undone',
      at: row.created_at,
    })),
  };
}

/** A program as a version had it: the changes since are taken back, the latest first. */
export async function stateAt(db: ActorDb, owner: string, rows: ProgramRows, version: string): Promise<ProgramState> {
  const now = stateOf(rows);
  if (version === CURRENT) return now;
  const since = await changes(db, owner, rows.program.id)
    .select(['id', 'before', 'after', 'status'])
    .where('status', '=', 'accepted')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const at = version === ORIGINAL ? since.length : since.findIndex(({ id }) => id === version);
  if (at < 0) throw new Failure('NOT_FOUND', 'There is no such version, or it was undone.');
  return since.slice(0, at).reduce((state, { before, after }) => taken(state, before, after), now);
}

function taken(state: ProgramState, before: unknown, after: unknown): ProgramState {
  if (isNotes(before)) return patchNotes(state, before.notes);
  return isWeeks(before) && isWeeks(after) ? patchWeeks(state, after, before) : patchWorkouts(state, before as Touched);
}

/** What differs between two versions. */
export async function compareVersions(
  db: ActorDb,
  owner: string,
  programId: string,
  { from, to }: { from: string; to: string },
): Promise<ProgramComparison> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, programId);
  return compareStates(rows, await stateAt(db, owner, rows, from), await stateAt(db, owner, rows, to));
}
