import { createEquipmentSearch } from '@halteres/search/equipment-search';
import { createSearch } from '@halteres/search/search';
import { searchAll } from '@halteres/search/exercise-search';
import { find, type Kind, type Source } from '@halteres/search/find';
import { usageOf } from '@halteres/search/usage';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { equipmentQuery, keptGymListQuery } from '../../gyms/gym-queries.ts';
import { keyOf, searchOf } from '../../training/exercises/search-exercises.ts';
import { useCatalogue } from '../../training/exercises/use-catalogue.ts';
import { useTrained } from '../../training/exercises/use-trained.ts';
import { useMe } from '../session/session.ts';
import { useUnits } from '../session/use-units.ts';

/** Something with a page of its own; an exercise somebody made has no slug. */
export type Thing = { kind: Kind; key: string; slug: string | null; name: string };

const MOST = 8;

/** Things of every kind for what was typed, best first; also without a network. A new kind is one more source here. */
export function useThings(text: string): Thing[] {
  const { today } = useUnits();
  const { trained, own } = useTrained(useMe().id);
  const { entries } = useCatalogue();
  const { data: equipment } = useQuery(equipmentQuery());
  const { data: gyms } = useQuery(keptGymListQuery);
  const sources = useMemo((): readonly Source[] => {
    const exercises = [own, entries].map(searchOf);
    return [
      {
        kind: 'exercise',
        search: (query, options) => searchAll(exercises, query, options),
        usage: (key) => usageOf(trained.get(key), today),
      },
      { kind: 'equipment', search: createEquipmentSearch(equipment ?? [], ({ slug }) => slug) },
      {
        kind: 'gym',
        search: createSearch(
          (gyms ?? []).map(({ id, name }) => ({ key: id, names: [{ text: name, weight: 1 }], prior: 1 })),
        ),
      },
    ];
  }, [own, entries, equipment, gyms, trained, today]);
  return useMemo(() => {
    if (text === '') return [];
    const exercises = new Map([...own, ...entries].map((entry) => [keyOf(entry), entry]));
    const pieces = new Map(equipment?.map((piece) => [piece.slug, piece]));
    return find(sources, text, MOST).map(({ kind, key, name }) =>
      kind === 'exercise'
        ? { kind, key, slug: exercises.get(key)?.slug ?? null, name: exercises.get(key)?.name ?? name }
        : { kind, key, slug: key, name: pieces.get(key)?.name ?? name },
    );
  }, [sources, text, own, entries, equipment]);
}
