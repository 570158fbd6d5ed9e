import type { CheckId } from '@halteres/modules/administration/contract';
import type { Proposal } from '@halteres/modules/catalog/contract';
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

export const qualityQuery = queryOptions({
  queryKey: ['staff', 'quality', 'overview'],
  queryFn: ({ signal }) => api.administration.quality.overview({}, { signal }),
});

export const findingsQuery = ({ check, resolved, search }: { check: CheckId; resolved: boolean; search: string }) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'quality', 'findings', check, resolved, search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.administration.quality.findings(
        {
          check,
          resolved,
          ...(search === '' ? {} : { search }),
          ...(pageParam === '' ? {} : { cursor: pageParam }),
          limit: 50,
        },
        { signal },
      ),
    getNextPageParam: (last) => last.nextCursor,
  });

export const refreshQuality = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['staff', 'quality'] });

export const proposalsQuery = (state: Proposal['state']) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'proposals', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.catalog.proposals.list({ state, ...(pageParam === '' ? {} : { cursor: pageParam }), limit: 20 }, { signal }),
    getNextPageParam: (last) => last.nextCursor,
  });

/** After a decision; the catalogue may have grown. */
export const refreshProposals = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: ['staff', 'proposals'] });
  await queryClient.invalidateQueries({ queryKey: ['catalogue'] });
  await queryClient.invalidateQueries({ queryKey: ['equipment'] });
};
