import type { LocalDate } from '@halteres/i18n';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';

export type CalendarFilter = { from: LocalDate; to: LocalDate; entityId?: string; as: 'coach' | 'athlete' };

export const calendarQuery = (filter: CalendarFilter) =>
  queryOptions({
    queryKey: ['calendar', 'list', filter],
    queryFn: ({ signal }) => api.programs.calendar.list(filter, { signal }),
  });

export const adherenceQuery = (filter: { entityId: string; from: LocalDate; to: LocalDate }) =>
  queryOptions({
    queryKey: ['calendar', 'adherence', filter],
    queryFn: ({ signal }) => api.programs.calendar.adherence(filter, { signal }),
  });

/** Days off between two days, of those one sees. */
export const daysOffQuery = (filter: { from: LocalDate; to: LocalDate; as: 'coach' | 'athlete' }) =>
  queryOptions({
    queryKey: ['calendar', 'days-off', filter],
    queryFn: ({ signal }) => api.calendar.daysOff.list(filter, { signal }),
  });

export const offersQuery = (filter: { from: LocalDate; to: LocalDate; today: LocalDate }) =>
  queryOptions({
    queryKey: ['calendar', 'offers', filter],
    queryFn: ({ signal }) => api.calendar.daysOff.offers(filter, { signal }),
  });

export const boardQuery = (filter: { weekOf: LocalDate; search?: string; gymId?: string }) =>
  infiniteQueryOptions({
    queryKey: ['calendar', 'board', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.calendar.board({ limit: 50, ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    getNextPageParam: (board) => board.nextCursor,
  });
