import type { ActorDb } from '@halteres/database';
import type { Equipment } from '@halteres/engine/catalog/exercise';

/** Pieces that were proposed and accepted here, by slug: listed, searched, owned by gyms and read like any other. */
export async function readAddedEquipment(db: ActorDb): Promise<ReadonlyMap<string, Equipment>> {
  const rows = await db
    .selectFrom('equipment')
    .select(['slug', 'name', 'kind', 'category', 'description', 'aliases'])
    .where('origin', '=', 'proposed')
    .orderBy('slug')
    .execute();
  return new Map(rows.map((row) => [row.slug, { ...row, category: row.category as Equipment['category'] }]));
}
