import type { ActorDb } from '@halteres/database';
import type { Gym } from '@halteres/engine/load/inventory';
import { Failure } from '../kernel/failure.ts';
import { foldName } from '../kernel/fold-name.ts';
import { newId } from '../kernel/new-id.ts';

/** `iron-house-3f9a2c`: readable, and of this gym alone. */
const slugFor = (name: string, id: string): string => {
  const words = foldName(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return [words, id.slice(-6)].filter((part) => part !== '').join('-');
};

/** Opens an empty gym that the actor looks after from then on; returns its id. Run as authenticated; fill it as gym_admin. */
export async function openGym(db: ActorDb, actor: string, { name, unit }: Pick<Gym, 'name' | 'unit'>): Promise<string> {
  const id = newId();
  await db
    .insertInto('gyms')
    .values({ id, name, unit, slug: slugFor(name, id), created_by: actor })
    .execute();
  return id;
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
