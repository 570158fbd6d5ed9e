import { queryOptions } from '@tanstack/react-query';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { api } from '../../shell/session/api.ts';

/** Every established program; with a gym, what each lacks there. */
export const establishedListQuery = (gymId: string | null, locale = catalogueLocale()) =>
  queryOptions({
    queryKey: ['established', 'list', gymId, locale],
    queryFn: ({ signal }) => api.established.list(gymId === null ? { locale } : { gymId, locale }, { signal }),
  });

export const establishedQuery = (id: string) => {
  const locale = catalogueLocale();
  return queryOptions({
    queryKey: ['established', 'one', id, locale],
    queryFn: ({ signal }) => api.established.get({ id, locale }, { signal }),
  });
};
