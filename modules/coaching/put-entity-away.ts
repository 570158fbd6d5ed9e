import type { ActorDb } from '@halteres/database';
import type { Entity } from './contract.ts';
import { readEntity } from './read-entity.ts';

/** Puts a client or class away (`away`) or brings it back. Doing so twice changes nothing. */
export async function putEntityAway(db: ActorDb, coach: string, id: string, away: boolean): Promise<Entity> {
  const before = await readEntity(db, coach, id);
  if ((before.deletedAt !== null) === away) return before;
  const now = new Date().toISOString();
  await db
    .updateTable('entities')
    .set({ deleted_at: away ? now : null, updated_at: now })
    .where('user_id', '=', coach)
    .where('id', '=', id)
    .execute();
  return readEntity(db, coach, id);
}
