import { asActor, inSavepoint, type ActorDb, type Database } from '@halteres/database';
import { sql } from 'kysely';
import type { Op, OpResult, PushAnswer, PushRequest } from '../protocol.ts';
import { applyOp } from './apply-op.ts';
import { entityRows } from './entity-rows.ts';
import { refusalOf } from './refusal.ts';
import { actorAs, type Listener, type Scope } from './scopes.ts';

export type Pushed = PushAnswer & { /** Whose rows were changed. */ owners: string[] };

/**
 * Does what a device did, each operation once: an operation and its result are stored together, and one that comes
 * again is answered with that result. One that is refused leaves the others alone.
 */
export async function push(
  database: Database,
  me: Listener,
  request: PushRequest,
  onTrouble: (error: unknown, op: Op) => void = () => undefined,
): Promise<Pushed> {
  const results = new Map<string, OpResult>();
  const owners = new Set<string>();
  for (const [audience, ops] of byAudience(me.userId, request.ops)) {
    await asActor(database, actorAs(me, audience), async (db) => {
      // Writers of one owner take turns, so that what is overwritten is known for certain.
      for (const owner of [...new Set(ops.map((op) => op.owner))].toSorted())
        await sql`select pg_advisory_xact_lock(hashtextextended(${`sync ${owner}`}, 0))`.execute(db);
      const stored = await readStored(
        db,
        me.userId,
        ops.map(({ opId }) => opId),
      );
      for (const op of ops) {
        const result =
          stored.get(op.opId) ??
          results.get(op.opId) ??
          (await applyOnce(db, me.userId, request.clientId, op, onTrouble));
        if (!stored.has(op.opId) && result.status !== 'rejected') owners.add(op.owner);
        results.set(op.opId, result);
      }
    });
  }
  return { results: request.ops.flatMap(({ opId }) => results.get(opId) ?? []), owners: [...owners] };
}

/** One operation in its own savepoint, with its result. */
async function applyOnce(
  db: ActorDb,
  me: string,
  clientId: string,
  op: Op,
  onTrouble: (error: unknown, op: Op) => void,
): Promise<OpResult> {
  try {
    return await inSavepoint(db, async () => {
      const result = await applyOp(db, op);
      await store(db, me, clientId, result);
      return result;
    });
  } catch (error) {
    // The same operation, sent twice at once: the other request did it.
    const done = await readStored(db, me, [op.opId]);
    const before = done.get(op.opId);
    if (before !== undefined) return before;
    const refusal = refusalOf(error);
    if (refusal === null) {
      if (isPassing(error)) throw error;
      onTrouble(error, op);
    }
    const rejected: OpResult = {
      opId: op.opId,
      status: 'rejected',
      reason: refusal ?? { code: 'INTERNAL', message: 'This could not be stored; it is logged on the server.' },
    };
    await store(db, me, clientId, rejected);
    return rejected;
  }
}

/** Trouble of the connection or of two transactions in each other's way: the device tries again. */
const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && !/^(42|XX|P0|HA)/.test(error.code);

async function readStored(db: ActorDb, me: string, opIds: readonly string[]): Promise<Map<string, OpResult>> {
  const { rows } = await sql<{
    id: string;
    result: OpResult;
  }>`select id, result from sync_results where user_id = ${me} and id = any(${[...opIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, result }) => [id, result]));
}

async function store(db: ActorDb, me: string, clientId: string, result: OpResult): Promise<void> {
  await db
    .insertInto('sync_results')
    .values({ user_id: me, id: result.opId, client_id: clientId, result: JSON.stringify(result) })
    .execute();
}

/** Operations by the audience that may do them, in their order: one writing role a transaction. */
function byAudience(me: string, ops: readonly Op[]): [Scope['audience'], Op[]][] {
  const groups: Record<Scope['audience'], Op[]> = { authenticated: [], coach: [], athlete: [] };
  for (const op of ops) {
    const planned = Object.hasOwn(entityRows, op.entity) && entityRows[op.entity as keyof typeof entityRows].planned;
    groups[op.owner === me ? 'authenticated' : planned ? 'athlete' : 'coach'].push(op);
  }
  return (Object.entries(groups) as [Scope['audience'], Op[]][]).filter(([, group]) => group.length > 0);
}
