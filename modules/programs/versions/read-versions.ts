import { sql } from 'kysely';
import { comparePrograms } from '@halteres/engine/program/compare/compare-programs';
import type { ActorDb } from '@halteres/database';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import { Failure } from '../../kernel/failure.ts';
import { keyOf, page } from '../../kernel/page.ts';
import type { ProgramComparison, ProgramVersion } from './contract.ts';
import { requireOwner } from '../edit-program.ts';
import { TODAY, type Touched } from '../keep-change.ts';
import { readRows, type ProgramRows } from '../read-rows.ts';
import { patchWeeks, patchWorkouts } from './patch-weeks.ts';
import { isWeeks, programOf, weeksOf, type WeekState } from './week-state.ts';

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
    .select(['id', 'kind', 'summary', 'reason', 'status', 'by_athlete', 'created_at'])
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
      reason: row.reason,
      byAthlete: row.by_athlete,
      forOneDay: row.kind === TODAY,
      undone: row.status === 'undone',
      at: row.created_at,
    })),
  };
}

/** The weeks of a program as a version had them: the changes since are taken back, the latest first. */
export async function weeksAt(db: ActorDb, owner: string, rows: ProgramRows, version: string): Promise<WeekState[]> {
  const now = weeksOf(rows);
  if (version === CURRENT) return now;
  const since = await changes(db, owner, rows.program.id)
    .select(['id', 'before', 'after', 'status'])
    .where('status', '=', 'accepted')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const at = version === ORIGINAL ? since.length : since.findIndex(({ id }) => id === version);
  if (at < 0) throw new Failure('NOT_FOUND', 'There is no such version, or it was undone.');
  return since.slice(0, at).reduce((weeks, { before, after }) => taken(weeks, before, after), now);
}

const taken = (weeks: WeekState[], before: unknown, after: unknown): WeekState[] =>
  isWeeks(before) && isWeeks(after) ? patchWeeks(weeks, after, before) : patchWorkouts(weeks, before as Touched);

/** What differs between two versions. */
export async function compareVersions(
  db: ActorDb,
  owner: string,
  programId: string,
  { from, to }: { from: string; to: string },
): Promise<ProgramComparison> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, programId);
  const [before, after] = [await weeksAt(db, owner, rows, from), await weeksAt(db, owner, rows, to)];
  return comparePrograms(programOf(rows, before), programOf(rows, after), (slug) => exerciseBySlug.get(slug));
}
