import type { EntityListItem } from '@halteres/modules/coaching/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';

export type EntityFilter = { type?: EntityListItem['type']; search?: string; deleted?: boolean };

export const entityListQuery = (filter: EntityFilter) =>
  infiniteQueryOptions({
    queryKey: ['entities', 'list', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.coaching.entities.list(
        {
          limit: 50,
          ...(filter.type === undefined ? {} : { type: filter.type }),
          ...(filter.search ? { search: filter.search } : {}),
          ...(filter.deleted === true ? { deleted: true } : {}),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

export const entityQuery = (id: string) =>
  queryOptions({
    queryKey: ['entities', 'one', id],
    queryFn: ({ signal }) => api.coaching.entities.get({ id }, { signal }),
  });

/** Clients and classes for a choice: the first hundred by name. */
export const entityChoiceQuery = queryOptions({
  queryKey: ['entities', 'choice'],
  queryFn: ({ signal }) => api.coaching.entities.list({ limit: 100 }, { signal }),
});

/** Clients alone. */
export const clientChoiceQuery = queryOptions({
  queryKey: ['entities', 'choice', 'CLIENT'],
  queryFn: ({ signal }) => api.coaching.entities.list({ limit: 100, type: 'CLIENT' }, { signal }),
});

export const refreshEntities = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['entities'] });

export async function putAway(id: string): Promise<void> {
  await api.coaching.entities.remove({ id });
  await refreshEntities();
}

export async function bringBack(id: string): Promise<void> {
  await api.coaching.entities.restore({ id });
  await refreshEntities();
}
