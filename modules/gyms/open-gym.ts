import type { ActorDb } from '@halteres/database';
import type { Gym } from '@halteres/engine/load/inventory';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';

/** Opens an empty gym that the actor looks after from then on; returns its id. Run as authenticated; fill it as gym_admin. */
export async function openGym(db: ActorDb, actor: string, inventory: Pick<Gym, 'name' | 'unit'>): Promise<string> {
  const id = newId();
  await db.insertInto('gyms').values({ id, name: inventory.name, unit: inventory.unit, created_by: actor }).execute();
  return id;
}

/** Gyms the actor looks after, by name. Run as gym_admin. */
export async function listGyms(
  db: ActorDb,
): Promise<{ id: string; name: string; unit: 'kg' | 'lb'; pieces: number }[]> {
  const rows = await db
    .selectFrom('gyms as g')
    .select(['g.id', 'g.name', 'g.unit'])
    .select((eb) =>
      eb
        .selectFrom('gym_equipment as e')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('e.gym_id', '=', 'g.id')
        .as('pieces'),
    )
    .where('g.deleted_at', 'is', null)
    .orderBy('g.name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, unit: row.unit, pieces: Number(row.pieces ?? 0) }));
}

/** Puts a gym away. Programs made for it keep what they need. Run as gym_admin. */
export async function removeGym(db: ActorDb, id: string): Promise<void> {
  const result = await db
    .updateTable('gyms')
    .set({ deleted_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'There is no such gym among those you look after.');
}
