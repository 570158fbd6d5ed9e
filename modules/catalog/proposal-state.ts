import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure, found } from '../kernel/failure.ts';
import type { Proposed } from './contract.ts';

export type ProposalKind = 'exercise' | 'equipment';

/** The two kinds of things that are proposed lie in tables of their own, decided alike. */
export const PROPOSALS = {
  exercise: {
    table: sql.table('exercise_proposals'),
    of: sql.ref('user_exercise_id'),
    catalogue: sql.table('exercises'),
    accepted: sql.ref('exercise_id'),
  },
  equipment: {
    table: sql.table('equipment_proposals'),
    of: sql.ref('user_equipment_id'),
    catalogue: sql.table('equipment'),
    accepted: sql.ref('equipment_id'),
  },
} as const;

/** The latest proposal of each thing a person proposed, by the thing. */
export async function readProposed(
  db: ActorDb,
  person: string,
  kind: ProposalKind,
): Promise<ReadonlyMap<string, Proposed>> {
  const { table, of, catalogue, accepted } = PROPOSALS[kind];
  const { rows } = await sql<NonNullable<Proposed> & { of: string }>`
    select p.${of} as of, p.id, p.state, p.reason, c.slug from ${table} p left join ${catalogue} c on c.id = p.${accepted}
    where p.user_id = ${person} order by p.created_at, p.id`.execute(db);
  return new Map(rows.map(({ of: thing, ...proposal }) => [thing, proposal]));
}

/** CONFLICT where a thing waits to be looked at already. */
export async function mustNotWait(db: ActorDb, person: string, kind: ProposalKind, thing: string): Promise<void> {
  if ((await readProposed(db, person, kind)).get(thing)?.state === 'open')
    throw new Failure('CONFLICT', 'This is proposed already and waits to be looked at.');
}

/** Withdraws a proposal nobody decided on yet, of either kind. Run as whoever proposed it. */
export async function withdrawProposal(db: ActorDb, me: string, id: string): Promise<void> {
  for (const { table } of Object.values(PROPOSALS)) {
    const { numAffectedRows } =
      await sql`delete from ${table} where user_id = ${me} and id = ${id} and state = 'open'`.execute(db);
    if (numAffectedRows === 1n) return;
  }
  throw new Failure('NOT_FOUND', 'There is no such proposal of yours that is still open.');
}

/** CONFLICT where a proposal is decided already, NOT_FOUND where there is none. Run as staff. */
export async function mustBeOpen(db: ActorDb, kind: ProposalKind, ownerId: string, id: string): Promise<void> {
  const { rows } = await sql<{ state: string }>`
    select state from ${PROPOSALS[kind].table} where user_id = ${ownerId} and id = ${id}`.execute(db);
  const { state } = found(rows[0], 'proposal');
  if (state !== 'open') throw new Failure('CONFLICT', `This proposal is ${state} already.`);
}

/** Says that a proposal became what stands in the catalogue under this id. Run as staff. */
export async function markAccepted(
  db: ActorDb,
  me: string,
  kind: ProposalKind,
  { ownerId, id, became }: { ownerId: string; id: string; became: string },
): Promise<void> {
  const { table, accepted } = PROPOSALS[kind];
  const now = new Date().toISOString();
  await sql`update ${table} set state = 'accepted', ${accepted} = ${became}, reviewer = ${me}, decided_at = ${now}, updated_at = ${now}
    where user_id = ${ownerId} and id = ${id}`.execute(db);
}

/** Declines a proposal of either kind, with a reason for whoever made it. Run as staff. */
export async function declineProposal(
  db: ActorDb,
  me: string,
  { ownerId, id, reason }: { ownerId: string; id: string; reason: string },
): Promise<{ kind: ProposalKind }> {
  const { rows } = await sql<{ id: string }>`
    select id from equipment_proposals where user_id = ${ownerId} and id = ${id}`.execute(db);
  const kind = rows.length === 0 ? 'exercise' : 'equipment';
  await mustBeOpen(db, kind, ownerId, id);
  const now = new Date().toISOString();
  await sql`update ${PROPOSALS[kind].table} set state = 'declined', reason = ${reason}, reviewer = ${me}, decided_at = ${now}, updated_at = ${now}
    where user_id = ${ownerId} and id = ${id}`.execute(db);
  return { kind };
}
