import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery } from './catalogue-query.ts';

/** Names of exercises by slug, in the person's language. */
export function useExerciseName(): (slug: string) => string {
  const { data } = useQuery(catalogueQuery());
  const names = useMemo(() => new Map(data?.exercises.map(({ slug, name }) => [slug, name])), [data]);
  return (slug) => names.get(slug) ?? slug;
}

/** The name of an exercise in the person's language; the one it came with until the catalogue is there. */
export function useNameOfExercise(): (exercise: { slug: string; name: string }) => string {
  const nameOf = useExerciseName();
  return ({ slug, name }) => {
    const known = nameOf(slug);
    return known === slug ? name : known;
  };
}
