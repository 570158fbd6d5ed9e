import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../shell/session/api.ts';
import type { ExerciseEntry } from './search-exercises.ts';

const KEPT = 'halteres-catalogue';
const ADDRESS = '/api/exercises';

type Catalogue = Awaited<ReturnType<typeof api.catalog.exercises.list>>;

/** The catalogue is the same for everybody and changes with releases, so its last answer is kept on the device. */
async function readCatalogue(): Promise<Catalogue> {
  try {
    const answer = await api.catalog.exercises.list();
    await (await caches.open(KEPT)).put(ADDRESS, Response.json(answer));
    return answer;
  } catch (error) {
    const kept = await caches.match(ADDRESS, { cacheName: KEPT });
    if (kept === undefined) throw error;
    return (await kept.json()) as Catalogue;
  }
}

const catalogueQuery = queryOptions({ queryKey: ['catalogue'], queryFn: readCatalogue, staleTime: 86_400_000, gcTime: Infinity });

const toEntry = (exercise: Catalogue['exercises'][number]): ExerciseEntry => ({
  exerciseId: exercise.id,
  userExerciseId: null,
  slug: exercise.slug,
  name: exercise.name,
  aliases: exercise.aliases,
  loading: exercise.loading,
  measure: exercise.measure,
  primaryMuscle: exercise.primaryMuscle,
});

export type CatalogueState = { entries: readonly ExerciseEntry[]; byId: ReadonlyMap<string, ExerciseEntry>; bySlug: ReadonlyMap<string, ExerciseEntry>; isPending: boolean; isError: boolean };

export function useCatalogue(): CatalogueState {
  const { data, isPending, isError } = useQuery(catalogueQuery);
  return useMemo(() => {
    const entries = (data?.exercises ?? []).map(toEntry);
    return {
      entries,
      byId: new Map(entries.map((entry) => [entry.exerciseId ?? '', entry])),
      bySlug: new Map(entries.map((entry) => [entry.slug ?? '', entry])),
      isPending,
      isError,
    };
  }, [data, isPending, isError]);
}
