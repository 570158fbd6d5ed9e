import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';

/** Every established program; with a gym, what each lacks there. */
export const establishedListQuery = (gymId: string | null) =>
  queryOptions({
    queryKey: ['established', 'list', gymId],
    queryFn: ({ signal }) => api.established.list(gymId === null ? {} : { gymId }, { signal }),
  });

export const establishedQuery = (id: string) =>
  queryOptions({
    queryKey: ['established', 'one', id],
    queryFn: ({ signal }) => api.established.get({ id }, { signal }),
  });
