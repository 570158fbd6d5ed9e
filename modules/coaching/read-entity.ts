import type { ActorDb } from '@halteres/database';
import { found } from '../kernel/failure.ts';
import type { Entity } from './contract.ts';
import { ENTITY_COLUMNS, mileSeconds, sharingOf, toEntity } from './entity-row.ts';

/** One client or class of a coach, also one that was put away. */
export async function readEntity(db: ActorDb, coach: string, id: string): Promise<Entity> {
  const row = await db
    .selectFrom('entities as e')
    .select([...ENTITY_COLUMNS, mileSeconds, sharingOf])
    .where('e.user_id', '=', coach)
    .where('e.id', '=', id)
    .executeTakeFirst();
  return toEntity(found(row, 'client or class'));
}
