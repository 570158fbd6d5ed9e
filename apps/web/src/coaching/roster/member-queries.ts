import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';

export const membersQuery = (classId: string) =>
  queryOptions({
    queryKey: ['members', classId],
    queryFn: ({ signal }) => api.coaching.members.list({ classId }, { signal }),
  });

export const refreshMembers = (classId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: ['members', classId] });
