import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import type { Injury, injuryInput } from './contract.ts';

type InjuryInput = z.output<typeof injuryInput>;

const COLUMNS = [
  'id',
  'user_id',
  'condition',
  'severity',
  'side',
  'red_flag',
  'since',
  'resolved_on',
  'notes',
] as const;

/** Injuries of a person, open ones first. */
export async function listInjuries(db: ActorDb, person: string): Promise<Injury[]> {
  const rows = await db
    .selectFrom('injuries')
    .select(COLUMNS)
    .where('user_id', '=', person)
    .orderBy('resolved_on', (order) => order.desc().nullsFirst())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.user_id,
    condition: row.condition as Injury['condition'],
    severity: row.severity,
    side: row.side,
    redFlag: row.red_flag,
    since: row.since,
    resolvedOn: row.resolved_on,
    notes: row.notes,
  }));
}

function columnsOf(input: InjuryInput) {
  if (input.since !== null && input.resolvedOn !== null && input.resolvedOn < input.since) {
    throw new Failure('BAD_REQUEST', 'resolvedOn: lies before since. Give a later day or leave it empty.');
  }
  return {
    condition: input.condition,
    severity: input.severity,
    side: input.side,
    red_flag: input.redFlag,
    since: input.since,
    resolved_on: input.resolvedOn,
    notes: input.notes,
  };
}

/** Notes an injury of a person. */
export async function addInjury(db: ActorDb, person: string, input: InjuryInput): Promise<Injury> {
  const id = newId();
  await db
    .insertInto('injuries')
    .values({ user_id: person, id, ...columnsOf(input) })
    .execute();
  return { ...input, id, personId: person };
}

/** Replaces what is noted of an injury. */
export async function updateInjury(db: ActorDb, person: string, id: string, input: InjuryInput): Promise<Injury> {
  const result = await db
    .updateTable('injuries')
    .set({ ...columnsOf(input), updated_at: new Date().toISOString() })
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such injury.');
  return { ...input, id, personId: person };
}

/** Removes an injury that was noted by mistake; a healed one gets a day it was resolved on. */
export async function removeInjury(db: ActorDb, person: string, id: string): Promise<void> {
  const result = await db.deleteFrom('injuries').where('user_id', '=', person).where('id', '=', id).executeTakeFirst();
  if (result.numDeletedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such injury.');
}
