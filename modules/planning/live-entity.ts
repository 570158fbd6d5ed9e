import type { ActorDb } from '@halteres/database';
import type { Entity } from '../coaching/contract.ts';
import { readEntity } from '../coaching/read-entity.ts';
import { Failure } from '../kernel/failure.ts';

/** The client or class a program is for: mine, and not put away. */
export async function liveEntity(db: ActorDb, me: string, id: string): Promise<Entity> {
  const entity = await readEntity(db, me, id);
  if (entity.deletedAt !== null)
    throw new Failure(
      'NOT_FOUND',
      'entityId: there is no such client or class. Bring it back first if it was put away.',
    );
  return entity;
}
