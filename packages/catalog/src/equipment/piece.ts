import type { Equipment } from '@halteres/engine/catalog/exercise';
import type { TaxonomyEquipment } from '@halteres/engine/catalog/taxonomy';

/** One piece of equipment; a specific machine names the general piece it is a kind of. */
export function piece(
  category: Equipment['category'],
  kind: TaxonomyEquipment,
  slug: string,
  name: string,
  description: string,
  aliases = '',
): Equipment {
  return { slug, name, kind, category, description, aliases: aliases ? aliases.split(', ') : [] };
}
