import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import type { Entity, entityInput } from './contract.ts';
import { toColumns } from './entity-row.ts';
import { readEntity } from './read-entity.ts';
import { newId } from '../kernel/new-id.ts';

export type NewEntity = z.output<typeof entityInput> & { id?: string | undefined; self: boolean };

/** Adds a client or class. A client gets a person of their own; `self` makes the coach their own client. */
export async function createEntity(db: ActorDb, coach: string, input: NewEntity): Promise<Entity> {
  const id = input.id ?? newId();
  await db
    .insertInto('entities')
    .values({
      ...toColumns(input),
      user_id: coach,
      id,
      athlete_id: input.self && input.type === 'CLIENT' ? coach : null,
    })
    .execute();
  return readEntity(db, coach, id);
}
