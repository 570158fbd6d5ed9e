import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';

export const templateListQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['templates', 'list', search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.templates.list(
        { limit: 30, ...(search === '' ? {} : { search }), ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

export const templateQuery = (id: string) =>
  queryOptions({ queryKey: ['templates', 'one', id], queryFn: ({ signal }) => api.templates.get({ id }, { signal }) });
