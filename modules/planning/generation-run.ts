import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure, found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { generationRequest, Missing } from './contract.ts';

/** Where a run stands. Reserved: charged and not yet answered, by this request or one before that broke off. */
export type Run =
  | { status: 'reserved'; id: string }
  | { status: 'committed'; id: string; programId: string }
  | { status: 'refunded'; id: string; missing: Missing[] };

const isAllowanceError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'HA001';

/** Reserves a generation for a key, once: the same key again gives the run of the first time, uncharged. */
export async function reserveRun(
  db: ActorDb,
  owner: string,
  request: z.output<typeof generationRequest>,
): Promise<Run> {
  const { idempotencyKey, ...asked } = request;
  const before = await findRun(db, owner, idempotencyKey);
  if (before !== null) {
    if (canonical(before.request) !== canonical(asked))
      throw new Failure(
        'IDEMPOTENCY_CONFLICT',
        'idempotencyKey: this key was used for another request. Use a new one.',
      );
    return before.run;
  }
  const id = newId();
  try {
    await db
      .insertInto('generation_runs')
      .values({
        user_id: owner,
        id,
        entity_id: request.entityId,
        idempotency_key: idempotencyKey,
        request: JSON.stringify(asked),
      })
      .execute();
  } catch (error) {
    if (isAllowanceError(error))
      throw new Failure(
        'ALLOWANCE_EXHAUSTED',
        'No generations are left. What you have stays; the engine’s checks and your edits go on working.',
      );
    throw error;
  }
  return { status: 'reserved', id };
}

/** The run of a key, waiting for nobody. */
export async function findRun(db: ActorDb, owner: string, key: string): Promise<{ run: Run; request: unknown } | null> {
  const row = await db
    .selectFrom('generation_runs')
    .select(['id', 'status', 'program_id', 'problem', 'request'])
    .where('user_id', '=', owner)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { request: row.request, run: runOf(row) };
}

/** Locks a run for settling, so that two answers to one key become one. */
export async function lockRun(db: ActorDb, owner: string, id: string): Promise<Run> {
  return runOf(
    found(
      await db
        .selectFrom('generation_runs')
        .select(['id', 'status', 'program_id', 'problem'])
        .where('user_id', '=', owner)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst(),
      'generation run',
    ),
  );
}

/** Gives the generation back: nothing was made. */
export async function refundRun(db: ActorDb, owner: string, id: string, reasons: Missing[]): Promise<void> {
  await db
    .updateTable('generation_runs')
    .set({ status: 'refunded', problem: JSON.stringify(reasons), finished_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .where('status', '=', 'reserved')
    .execute();
}

export async function commitRun(db: ActorDb, owner: string, id: string, programId: string): Promise<void> {
  await db
    .updateTable('generation_runs')
    .set({ status: 'committed', program_id: programId, finished_at: new Date().toISOString() })
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .execute();
}

type Row = { id: string; status: 'reserved' | 'committed' | 'refunded'; program_id: string | null; problem: unknown };

function runOf(row: Row): Run {
  if (row.status === 'committed') return { status: 'committed', id: row.id, programId: row.program_id ?? '' };
  if (row.status === 'refunded') return { status: 'refunded', id: row.id, missing: (row.problem ?? []) as Missing[] };
  return { status: 'reserved', id: row.id };
}

/** JSON with its keys in order, so that equal requests are equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
