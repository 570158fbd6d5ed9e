import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { refreshLibrary } from '../../library/workout-queries.ts';
import { api } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import type { SharedSearch } from './shared-search.ts';

export const sharedStateQuery = queryOptions({
  queryKey: ['staff', 'library', 'state'],
  queryFn: ({ signal }) => api.library.shared.state({}, { signal }),
});

export const sharedListQuery = ({ q = '', state = 'current', source, tag, notes }: SharedSearch) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'library', 'list', q, state, source ?? '', tag ?? '', notes ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.library.shared.list(
        {
          q,
          state,
          ...(source === undefined ? {} : { source }),
          ...(tag === undefined ? {} : { tag }),
          ...(notes === undefined ? {} : { withNotes: 'true' }),
          ...(pageParam === '' ? {} : { cursor: pageParam }),
          limit: 25,
        },
        { signal },
      ),
    getNextPageParam: (last) => last.nextCursor,
  });

/** After a change; people find other workouts now. */
export const refreshShared = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['staff', 'library'] });
  await refreshLibrary();
};
