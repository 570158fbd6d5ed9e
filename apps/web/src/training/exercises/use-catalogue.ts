import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery, type CatalogueExercise } from '../../catalogue/catalogue-query.ts';
import type { ExerciseEntry } from './search-exercises.ts';

const toEntry = (exercise: CatalogueExercise): ExerciseEntry => ({
  exerciseId: exercise.id,
  userExerciseId: null,
  slug: exercise.slug,
  name: exercise.name,
  aliases: exercise.aliases,
  otherNames: exercise.otherNames,
  loading: exercise.loading,
  equipment: exercise.equipment,
  measure: exercise.measure,
  laterality: exercise.laterality,
  common: exercise.common,
  primaryMuscle: exercise.primaryMuscle,
  added: exercise.added,
});

export type CatalogueState = {
  entries: readonly ExerciseEntry[];
  byId: ReadonlyMap<string, ExerciseEntry>;
  bySlug: ReadonlyMap<string, ExerciseEntry>;
  isPending: boolean;
  isError: boolean;
};

export function useCatalogue(): CatalogueState {
  const { data, isPending, isError } = useQuery(catalogueQuery());
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
