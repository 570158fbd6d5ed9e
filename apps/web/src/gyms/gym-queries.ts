import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { catalogueLocale } from '../catalogue/catalogue-locale.ts';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { keptAnswer } from '../training/kept-answer.ts';

export type ListedGym = Awaited<ReturnType<typeof api.gyms.list>>[number];
export type GymRecord = Awaited<ReturnType<typeof api.gyms.get>>;

/** Gyms one looks after or trains in. */
export const gymListQuery = queryOptions({
  queryKey: ['gyms', 'list'],
  queryFn: ({ signal }) => api.gyms.list({ locale: catalogueLocale() }, { signal }),
});

/** The same without a network. */
export const keptGymListQuery = queryOptions({
  queryKey: [...gymListQuery.queryKey, 'kept'],
  queryFn: () => keptAnswer('gyms', () => api.gyms.list({ locale: catalogueLocale() })),
});

export const gymQuery = (id: string) =>
  queryOptions({
    queryKey: ['gyms', 'one', id],
    queryFn: ({ signal }) => api.gyms.get({ id, locale: catalogueLocale() }, { signal }),
  });

/** What one can load at a gym: what stands there and what one brings; without a network too. */
export const gymLoadsQuery = (id: string) =>
  queryOptions({
    queryKey: ['gyms', 'loads', id],
    queryFn: () => keptAnswer(`gym-loads/${id}`, () => api.gyms.loads({ id })),
  });

export const peopleQuery = (id: string) =>
  queryOptions({
    queryKey: ['gyms', 'people', id],
    queryFn: ({ signal }) => api.gyms.people.list({ id }, { signal }),
  });

export type GymMember = Awaited<ReturnType<typeof api.gyms.people.members>>['items'][number];

export const membersQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['gyms', 'members', id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.gyms.people.members({ id, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const requestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['gyms', 'requests', id],
    queryFn: ({ signal }) => api.gyms.requests.list({ id, limit: 100 }, { signal }),
  });

export type RoleRequest = Awaited<ReturnType<typeof api.gyms.requests.list>>['items'][number];

export const myRequestsQuery = queryOptions({
  queryKey: ['gyms', 'my-requests'],
  queryFn: ({ signal }) => api.gyms.requests.mine({ limit: 20 }, { signal }),
});

export const ownWeightsQuery = queryOptions({
  queryKey: ['gyms', 'own-weights'],
  queryFn: ({ signal }) => api.gyms.ownWeights.get({}, { signal }),
});

export const presetsQuery = queryOptions({
  queryKey: ['gym-presets'],
  staleTime: Infinity,
  queryFn: ({ signal }) => api.gyms.presets({}, { signal }),
});

export const equipmentQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['equipment', locale],
    staleTime: Infinity,
    queryFn: () => keptAnswer(`equipment-names-${locale}`, () => api.catalog.equipment.list({ locale })),
  });
};

export const barTypesQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['bar-types', locale],
    staleTime: Infinity,
    queryFn: () => keptAnswer(`bar-types-${locale}`, () => api.catalog.bars.list({ locale })),
  });
};

export const plateTypesQuery = queryOptions({
  queryKey: ['plate-types'],
  staleTime: Infinity,
  queryFn: () => keptAnswer('plate-types', () => api.catalog.plates.list()),
});

export const refreshGyms = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['gyms'] });
