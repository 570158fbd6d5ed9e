import { queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { keptAnswer } from '../training/kept-answer.ts';

export const ownExercisesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['own', 'exercises', personId],
    queryFn: ({ signal }) => api.catalog.mine.list({ personId }, { signal }),
  });

export const ownEquipmentQuery = queryOptions({
  queryKey: ['own', 'equipment'],
  queryFn: () => keptAnswer('own-equipment', () => api.catalog.myEquipment.list({})),
});

/** What my coaches share with me, also without a network. */
export const sharedExercisesQuery = queryOptions({
  queryKey: ['own', 'shared'],
  queryFn: () => keptAnswer('shared-exercises', () => api.catalog.shared.list({})),
});

export const sharedEquipmentQuery = queryOptions({
  queryKey: ['own', 'shared-equipment'],
  queryFn: () => keptAnswer('shared-equipment', () => api.catalog.shared.equipment({})),
});

export const refreshOwn = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['own'] });
