import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { Failure } from '../kernel/failure.ts';
import type { Entity, entityInput } from './contract.ts';
import { toColumns } from './entity-row.ts';
import { readEntity } from './read-entity.ts';

/** Replaces what a coach keeps about a client or class. A client stays a client, a class a class. */
export async function updateEntity(
  db: ActorDb,
  coach: string,
  input: z.output<typeof entityInput> & { id: string },
): Promise<Entity> {
  const before = await readEntity(db, coach, input.id);
  if (before.type !== input.type)
    throw new Failure('BAD_REQUEST', `type: this is a ${before.type} and stays one. Add a new ${input.type} instead.`);
  const { type: _type, ...columns } = toColumns(input);
  await db
    .updateTable('entities')
    .set({ ...columns, updated_at: new Date().toISOString() })
    .where('user_id', '=', coach)
    .where('id', '=', input.id)
    .execute();
  return readEntity(db, coach, input.id);
}
