import { queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { keptAnswer } from '../training/kept-answer.ts';

export const gymListQuery = queryOptions({
  queryKey: ['gyms', 'list'],
  queryFn: ({ signal }) => api.gyms.list({}, { signal }),
});

export const gymQuery = (id: string) =>
  queryOptions({ queryKey: ['gyms', 'one', id], queryFn: ({ signal }) => api.gyms.get({ id }, { signal }) });

export const presetsQuery = queryOptions({
  queryKey: ['gym-presets'],
  staleTime: Infinity,
  queryFn: ({ signal }) => api.gyms.presets({}, { signal }),
});

export const equipmentQuery = queryOptions({
  queryKey: ['equipment'],
  staleTime: Infinity,
  queryFn: () => keptAnswer('equipment', () => api.catalog.equipment.list({})),
});

export const refreshGyms = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['gyms'] });
