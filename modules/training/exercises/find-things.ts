import type { ActorDb } from '@halteres/database';
import { createEquipmentSearch } from '@halteres/search/equipment-search';
import { find } from '@halteres/search/find';
import type { Search } from '@halteres/search/search';
import type { EquipmentItem } from '../../catalog/contract.ts';
import { exerciseSource, type FoundExercise, type SearchableCatalogue } from './search-exercises.ts';

export type FoundThing = FoundExercise & { kind: 'exercise' | 'equipment' };

/** Equipment in one language with its index, made once. */
export type SearchableEquipment = { bySlug: ReadonlyMap<string, EquipmentItem>; search: Search };

export const searchableEquipment = (pieces: readonly EquipmentItem[]): SearchableEquipment => ({
  bySlug: new Map(pieces.map((piece) => [piece.slug, piece])),
  search: createEquipmentSearch(pieces, ({ slug }) => slug),
});

/** Exercises and equipment for what was typed, best first, each saying of which kind it is. */
export async function findThings(
  db: ActorDb,
  person: string,
  { catalogue, equipment }: { catalogue: SearchableCatalogue; equipment: SearchableEquipment },
  query: string,
  limit: number,
): Promise<FoundThing[]> {
  const exercises = await exerciseSource(db, person, catalogue);
  const sources = [
    { kind: 'exercise', search: exercises.search, usage: exercises.usage },
    { kind: 'equipment', search: equipment.search },
  ] as const;
  return find(sources, query, limit).map(({ kind, key, name }) =>
    kind === 'exercise'
      ? { kind, ...exercises.show(key, name) }
      : {
          kind: 'equipment',
          exerciseId: null,
          userExerciseId: null,
          slug: key,
          name: equipment.bySlug.get(key)?.name ?? name,
          found: name,
        },
  );
}
