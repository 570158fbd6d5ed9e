import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../shell/session/api.ts';
import { keyOf, type ExerciseEntry, type Trained } from './search-exercises.ts';

/** What a person has logged and made; used to put the likely first. */
export function useTrained(personId: string): { trained: Trained; own: readonly ExerciseEntry[] } {
  const { data: list } = useQuery({ queryKey: ['trained', personId], queryFn: () => api.training.exercises.trained({ personId }), staleTime: 300_000 });
  const { data: mine } = useQuery({ queryKey: ['own-exercises', personId], queryFn: () => api.catalog.mine.list({ personId }), staleTime: 300_000 });
  return useMemo(
    () => ({
      trained: new Map((list ?? []).map((each) => [keyOf(each), { last: each.last, sessions: each.sessions }])),
      own: (mine ?? []).map((each): ExerciseEntry => ({ exerciseId: null, userExerciseId: each.id, slug: null, name: each.name, aliases: [], loading: each.loading, measure: each.measure, primaryMuscle: each.primaryMuscle })),
    }),
    [list, mine],
  );
}
