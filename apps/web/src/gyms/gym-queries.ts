import { queryOptions } from '@tanstack/react-query';
import { catalogueLocale } from '../catalogue/catalogue-locale.ts';
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

export const equipmentQuery = () => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['equipment', locale],
    staleTime: Infinity,
    queryFn: () => keptAnswer(`equipment-names-${locale}`, () => api.catalog.equipment.list({ locale })),
  });
};

export const refreshGyms = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['gyms'] });
