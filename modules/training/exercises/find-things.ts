import type { ActorDb } from '@halteres/database';
import { createEquipmentSearch } from '@halteres/search/equipment-search';
import { find, type Kind } from '@halteres/search/find';
import { createSearch, type Search } from '@halteres/search/search';
import type { EquipmentItem } from '../../catalog/contract.ts';
import { exerciseSource, type FoundExercise, type SearchableCatalogue } from './search-exercises.ts';

/** `ref` is the id of a gym or of a workout. */
export type FoundThing = FoundExercise & { kind: Kind; ref: string | null };

/** Gyms and workouts that may answer, by name. */
export type NamedThing = { kind: 'gym' | 'workout'; ref: string; name: string };

/** Equipment in one language with its index, made once. */
export type SearchableEquipment = { bySlug: ReadonlyMap<string, EquipmentItem>; search: Search };

export const searchableEquipment = (pieces: readonly EquipmentItem[]): SearchableEquipment => ({
  bySlug: new Map(pieces.map((piece) => [piece.slug, piece])),
  search: createEquipmentSearch(pieces, ({ slug }) => slug),
});

const searchOf = (things: readonly NamedThing[], kind: NamedThing['kind']): Search =>
  createSearch(
    things
      .filter((thing) => thing.kind === kind)
      .map(({ ref, name }) => ({ key: ref, names: [{ text: name, weight: 1 }], prior: 0.5 })),
  );

/** Exercises, equipment, gyms and workouts for what was typed, best first, each saying of which kind it is. */
export async function findThings(
  db: ActorDb,
  person: string,
  {
    catalogue,
    equipment,
    named,
  }: { catalogue: SearchableCatalogue; equipment: SearchableEquipment; named: readonly NamedThing[] },
  query: string,
  limit: number,
): Promise<FoundThing[]> {
  const exercises = await exerciseSource(db, person, catalogue);
  const sources = [
    { kind: 'exercise', search: exercises.search, usage: exercises.usage },
    { kind: 'equipment', search: equipment.search },
    { kind: 'gym', search: searchOf(named, 'gym') },
    { kind: 'workout', search: searchOf(named, 'workout') },
  ] as const;
  const nothing = { exerciseId: null, userExerciseId: null, slug: null, ref: null };
  return find(sources, query, limit).map(({ kind, key, name }) => {
    if (kind === 'exercise') return { kind, ref: null, ...exercises.show(key, name) };
    if (kind !== 'equipment') return { ...nothing, kind, ref: key, name, found: name };
    return { ...nothing, kind, slug: key, name: equipment.bySlug.get(key)?.name ?? name, found: name };
  });
}
