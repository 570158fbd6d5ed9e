import type { WordKind, WordState } from '@halteres/modules/i18n/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';

export const wordsOverviewQuery = queryOptions({
  queryKey: ['staff', 'words', 'overview'],
  queryFn: ({ signal }) => api.words.overview({}, { signal }),
});

export type WordsWanted = { locale: string; kind: WordKind; state?: WordState | undefined; search: string };

export const wordsQuery = ({ locale, kind, state, search }: WordsWanted) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'words', 'list', locale, kind, state ?? '', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.words.list(
        {
          locale,
          kind,
          ...(state === undefined ? {} : { state }),
          ...(search === '' ? {} : { search }),
          ...(pageParam === '' ? {} : { cursor: pageParam }),
          limit: 50,
        },
        { signal },
      ),
    getNextPageParam: (last) => last.nextCursor,
  });

export const refreshWordCounts = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: wordsOverviewQuery.queryKey });

export const refreshStaffWords = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['staff', 'words'] });
