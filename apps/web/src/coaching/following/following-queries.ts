import type { LocalDate } from '@halteres/i18n';
import type { FollowingFilter } from '@halteres/modules/planning/following/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';

export const followingQuery = (today: LocalDate, filter?: FollowingFilter, search = '') =>
  infiniteQueryOptions({
    queryKey: ['following', today, filter ?? null, search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.following.list(
        {
          today,
          limit: 50,
          ...(filter === undefined ? {} : { filter }),
          ...(search === '' ? {} : { search }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
