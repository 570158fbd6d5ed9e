import type { ActorDb } from '@halteres/database';
import type { SharedEquipment } from './contract.ts';
import { coachesOf } from './shared-exercises.ts';

/** Equipment coaches share with their clients, by name. Run as athlete. */
export async function listSharedEquipment(db: ActorDb, me: string): Promise<Omit<SharedEquipment, 'coachName'>[]> {
  const ids = await coachesOf(db, me);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('user_equipment')
    .select(['user_id', 'id', 'name', 'category', 'description'])
    .where('user_id', 'in', ids)
    .where('visibility', '=', 'clients')
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ user_id, ...piece }) => ({ ...piece, ownerId: user_id }));
}
