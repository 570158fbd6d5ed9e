import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import type { ShownWords } from '../i18n/shown-words.ts';
import { shippedId } from './shipped-id.ts';

export type EquipmentItem = { id: string; slug: string; name: string; kind: string; category: string };

/** All equipment of the catalogue, named in one language; in English where it has no word. */
export async function listEquipment(db: ActorDb, locale: string, worded: ShownWords): Promise<EquipmentItem[]> {
  const rows = await db
    .selectFrom('equipment_translations')
    .select(['equipment_id', 'name'])
    .where('locale', '=', locale)
    .execute();
  const names = new Map(rows.map((row) => [row.equipment_id, row.name]));
  return catalog.equipment.map(({ slug, name, kind, category }) => {
    const id = shippedId('equipment', slug);
    return { id, slug, name: worded.get(locale)?.get(slug) ?? names.get(id) ?? name, kind, category };
  });
}
