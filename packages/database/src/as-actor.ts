import { sql, type Transaction } from 'kysely';
import type pg from 'pg';
import type { Statement } from './batch.ts';
import type { Database } from './database.ts';
import type { DB } from './database.generated.ts';
import { kyselyOn, QueryEnvelope, TransactionEnvelope, type Envelope } from './envelope.ts';

/** As whom a request speaks. Each audience is one role with a written list of what it may read and write. */
export type Audience = 'anon' | 'authenticated' | 'athlete' | 'coach' | 'community' | 'gym_admin' | 'admin';

export interface Actor {
  audience: Audience | 'service_role';
  /** Null for nobody signed in, and for jobs. */
  userId: string | null;
  sessionId?: string | undefined;
  /** Further claims, readable in SQL by current_setting('request.jwt.claims'). */
  claims?: Readonly<Record<string, unknown>> | undefined;
}

declare const actorBrand: unique symbol;

/** A transaction that runs as somebody. Only asActor and asJob make one, so forgetting them does not compile. */
export type ActorDb = Transaction<DB> & { readonly [actorBrand]: true };

type Pools = Pick<Database, 'web' | 'jobs'>;

const actors = new WeakMap<object, Actor>();

/** Who a transaction runs as: queries on user-owned tables also filter by `user_id`, so that indexes serve. */
export function actorOf(tx: ActorDb): Actor {
  const actor = actors.get(tx);
  if (actor === undefined) throw new Error('actorOf takes the transaction itself, not one with plugins or a schema.');
  return actor;
}

/** Runs some work as somebody, in one transaction: committed when it returns, rolled back when it throws. */
export function asActor<T>(db: Pools, actor: Actor, work: (tx: ActorDb) => Promise<T>): Promise<T> {
  return within(db, actor, (client) => new TransactionEnvelope(client, actor.audience, preamble(actor)), work);
}

/**
 * Runs some work as somebody, each query in a transaction of its own: what one wrote stays though the next fails. Claims
 * and query go out up to one Sync, which PostgreSQL makes one transaction of its own accord: one round trip, and neither
 * begin nor commit is paid for. For work that asks once, or that only reads.
 */
export function asActorPerQuery<T>(db: Pools, actor: Actor, work: (tx: ActorDb) => Promise<T>): Promise<T> {
  return within(db, actor, (client) => new QueryEnvelope(client, actor.audience, [beginRequest(actor)]), work);
}

async function within<T>(
  db: Pools,
  actor: Actor,
  envelopeOf: (client: pg.ClientBase) => Envelope,
  work: (tx: ActorDb) => Promise<T>,
): Promise<T> {
  const client = await poolFor(db, actor).connect();
  const envelope = envelopeOf(client);
  let broken: Error | undefined;
  try {
    const tx = kyselyOn(envelope) as unknown as ActorDb;
    actors.set(tx, actor);
    const result = await work(tx);
    await envelope.commit();
    return result;
  } catch (error) {
    broken = connectionTrouble(error);
    if (broken === undefined) await envelope.rollback().catch((trouble: Error) => (broken = trouble));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Runs a job's work: not a person's, so it sees what its role may see of everybody's. */
export function asJob<T>(db: Pools, work: (tx: ActorDb) => Promise<T>): Promise<T> {
  return asActor(db, { audience: 'service_role', userId: null }, work);
}

/** A part of a request that may fail alone. */
export async function inSavepoint<T>(tx: ActorDb, work: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(tx);
  try {
    const result = await work();
    await sql`release savepoint part`.execute(tx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(tx);
    await sql`release savepoint part`.execute(tx);
    throw error;
  }
}

export function preamble(actor: Actor): Statement[] {
  return [{ text: 'begin', name: 'halteres_begin' }, beginRequest(actor)];
}

function beginRequest(actor: Actor): Statement {
  const claims = {
    ...actor.claims,
    role: actor.audience,
    ...(actor.userId === null ? {} : { sub: actor.userId }),
    ...(actor.sessionId === undefined ? {} : { session_id: actor.sessionId }),
  };
  if (actor.userId === null && 'sub' in claims) delete claims.sub;
  return {
    text: 'select app.begin_request($1::text, $2::jsonb)',
    name: 'halteres_request',
    values: [actor.audience, JSON.stringify(claims)],
  };
}

/** Staff and jobs have a login of their own, which requests of people cannot reach. */
function poolFor(db: Pools, actor: Actor): pg.Pool {
  return actor.audience === 'admin' || actor.audience === 'service_role' ? db.jobs : db.web;
}

/** Errors after which a connection must not be used again: it is lost, or what it has prepared no longer fits. */
function connectionTrouble(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, severity } = error as { code?: string; severity?: string };
  const fatal = severity === 'FATAL' || severity === 'PANIC' || code === '26000' || code === '0A000';
  const lost =
    severity === undefined && (/Connection terminated|not queryable/.test(error.message) || isSocketCode(code));
  return fatal || lost ? error : undefined;
}

function isSocketCode(code: string | undefined): boolean {
  return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED', 'ENOENT'].includes(code ?? '');
}
