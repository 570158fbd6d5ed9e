import type { Injury } from '@halteres/engine/health/judge-exercise';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keptGymListQuery } from '../gyms/gym-queries.ts';
import { useGymAsked } from '../gyms/now/use-gym-asked.ts';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { searchExercises, type Trained } from '../training/exercises/search-exercises.ts';
import { useCatalogue } from '../training/exercises/use-catalogue.ts';
import { useTrained } from '../training/exercises/use-trained.ts';
import { keptAnswer } from '../training/kept-answer.ts';
import { catalogueQuery, type CatalogueExercise } from './catalogue-query.ts';
import { passes } from './library-filter.ts';
import type { LibrarySearch } from './library-search.ts';
import { bodyPartsQuery } from './reference-queries.ts';

const NOBODY: Trained = new Map();

/** The gyms one may ask for, also without a network. */
export const useGymChoice = (): readonly { id: string; name: string }[] => useQuery(keptGymListQuery).data ?? [];

export type Library = {
  /** What answers, best first; by name while nothing is looked for. */
  found: readonly CatalogueExercise[];
  all: readonly CatalogueExercise[];
  isPending: boolean;
  isError: boolean;
  /** The chosen gym could not be read, so that it narrows nothing. */
  isGymUnknown: boolean;
  /** The gym this device is in, where it is what narrows. */
  gymHere: string | null;
  retry: () => void;
};

/** Injuries of the signed-in person that are not over, also without a network. */
export function useMyInjuries(): readonly Injury[] {
  const { id } = useMe();
  const { today } = useUnits();
  const { data } = useQuery({
    queryKey: ['injuries', id, 'kept'],
    queryFn: () => keptAnswer('injuries', () => api.health.injuries.list({ personId: id })),
  });
  return useMemo(
    () => (data ?? []).filter((each) => each.resolvedOn === null || each.resolvedOn > today),
    [data, today],
  );
}

/** The exercises that answer a search and its filters. */
export function useLibrary(search: LibrarySearch): Library {
  const { data, refetch } = useQuery(catalogueQuery());
  const { entries, isPending, isError } = useCatalogue();
  const { trained } = useTrained(useMe().id);
  const { today } = useUnits();
  const { stands, ...gym } = useGymAsked(search.gym, search.equipment === undefined);
  const { q = '' } = search;
  const injuries = useMyInjuries();
  const { data: parts } = useQuery(bodyPartsQuery());
  const all = useMemo(() => data?.exercises ?? [], [data]);
  const ranked = useMemo(() => {
    const bySlug = new Map<string | null, CatalogueExercise>(all.map((each) => [each.slug, each]));
    return searchExercises([entries], q, { trained: q === '' ? NOBODY : trained, today }, entries.length).flatMap(
      ({ slug }) => bySlug.get(slug) ?? [],
    );
  }, [all, entries, q, trained, today]);
  const found = useMemo(
    () =>
      ranked.filter((each) => passes(each, search, parts ?? [], stands, search.safe === undefined ? null : injuries)),
    [ranked, search, parts, stands, injuries],
  );
  return {
    found,
    all,
    isPending: isPending || gym.isPending,
    isError,
    isGymUnknown: gym.isUnknown,
    gymHere: gym.here,
    retry: () => void refetch(),
  };
}
