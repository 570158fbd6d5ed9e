import type { LocalDate } from '@halteres/i18n';
import { queryOptions } from '@tanstack/react-query';
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
