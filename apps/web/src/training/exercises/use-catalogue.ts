import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../shell/session/api.ts';
import { keptAnswer } from '../kept-answer.ts';
import type { ExerciseEntry } from './search-exercises.ts';

type Catalogue = Awaited<ReturnType<typeof api.catalog.exercises.list>>;

const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () => keptAnswer('catalogue', () => api.catalog.exercises.list()),
  staleTime: 86_400_000,
  gcTime: Infinity,
});

const toEntry = (exercise: Catalogue['exercises'][number]): ExerciseEntry => ({
  exerciseId: exercise.id,
  userExerciseId: null,
  slug: exercise.slug,
  name: exercise.name,
  aliases: exercise.aliases,
  loading: exercise.loading,
  equipment: exercise.equipment,
  measure: exercise.measure,
  primaryMuscle: exercise.primaryMuscle,
});

export type CatalogueState = {
  entries: readonly ExerciseEntry[];
  byId: ReadonlyMap<string, ExerciseEntry>;
  bySlug: ReadonlyMap<string, ExerciseEntry>;
  isPending: boolean;
  isError: boolean;
};

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
