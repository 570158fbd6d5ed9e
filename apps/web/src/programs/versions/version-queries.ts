import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';
import type { ProgramKey } from '../program-queries.ts';

export const versionListQuery = ({ ownerId, id }: ProgramKey) =>
  infiniteQueryOptions({
    queryKey: ['programs', 'versions', ownerId, id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.versions.list({ ownerId, id, limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const versionComparisonQuery = ({ ownerId, id }: ProgramKey, from: string, to: string) =>
  queryOptions({
    queryKey: ['programs', 'versions', ownerId, id, from, to],
    queryFn: ({ signal }) => api.versions.compare({ ownerId, id, from, to }, { signal }),
  });
