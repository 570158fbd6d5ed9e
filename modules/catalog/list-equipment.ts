import { catalog } from '@halteres/catalog';
import type { ActorDb } from '@halteres/database';
import type { Equipment } from '@halteres/engine/catalog/exercise';
import type { ShownWords } from '../i18n/shown-words.ts';
import type { EquipmentItem } from './contract.ts';
import { shippedId } from './shipped-id.ts';

/** Exercises that some set of equipment with a piece suffices for, by its slug. */
const exercisesWith = new Map<string, number>();
for (const { equipment } of catalog.exercises)
  for (const slug of new Set(equipment.flat())) exercisesWith.set(slug, (exercisesWith.get(slug) ?? 0) + 1);

/** All equipment of the catalogue, named in one language; in English where it has no word. What was added here comes last. */
export async function listEquipment(
  db: ActorDb,
  locale: string,
  worded: ShownWords,
  added: ReadonlyMap<string, Equipment>,
): Promise<EquipmentItem[]> {
  const rows = await db.selectFrom('equipment_translations').select(['equipment_id', 'locale', 'name']).execute();
  return [...catalog.equipment, ...added.values()].map(({ slug, name, kind, category, aliases }) => {
    const id = shippedId('equipment', slug);
    const translated = rows.filter(({ equipment_id }) => equipment_id === id);
    const own = worded.get(locale)?.get(slug) ?? translated.find((row) => row.locale === locale)?.name ?? name;
    const others = [name, ...aliases, ...translated.map((row) => row.name)];
    const ownAliases = locale === 'en' ? aliases : [];
    return {
      id,
      slug,
      name: own,
      kind,
      category,
      aliases: ownAliases,
      otherNames: [...new Set(others)].filter((each) => each !== own && !ownAliases.includes(each)),
      exercises: exercisesWith.get(slug) ?? 0,
    };
  });
}
