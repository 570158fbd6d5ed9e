import type { ProgramEdit, ProgramView } from '@halteres/modules/programs/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';

export type ProgramFilter = 'active' | 'archived' | 'put_away';
export type ProgramKey = { ownerId: string; id: string };

export const programListQuery = (filter: { entityId?: string; status?: ProgramFilter }) =>
  infiniteQueryOptions({
    queryKey: ['programs', 'list', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.programs.list({ limit: 30, ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const programQuery = ({ ownerId, id }: ProgramKey) =>
  queryOptions({
    queryKey: ['programs', 'one', ownerId, id],
    queryFn: ({ signal }) => api.programs.get({ ownerId, id }, { signal }),
  });

/** What else fits; with a gym, what can be done there too. */
export const alternativesQuery = ({ ownerId, id }: ProgramKey, exercise: string, gymId: string | null) =>
  queryOptions({
    queryKey: ['programs', 'alternatives', ownerId, id, exercise, gymId],
    queryFn: ({ signal }) =>
      api.programs.alternatives({ ownerId, id, exercise, ...(gymId === null ? {} : { gymId }) }, { signal }),
  });

/** The edits that would clear the errors of a program as it was last checked. */
export const mendingQuery = ({ ownerId, id, certificate }: ProgramView) =>
  queryOptions({
    queryKey: ['programs', 'mending', ownerId, id, certificate?.programHash, certificate?.issuedAt],
    queryFn: ({ signal }) => api.programs.mending({ ownerId, id }, { signal }),
  });

/** Shows a program as an answer has it. */
export const keepProgram = (key: ProgramKey, program: ProgramView): ProgramView => {
  queryClient.setQueryData(programQuery(key).queryKey, program);
  for (const name of ['alternatives', 'versions'])
    void queryClient.invalidateQueries({ queryKey: ['programs', name, key.ownerId, key.id] });
  return program;
};

/** One change; the answer is the whole program, checked again. */
export async function editProgram(
  key: ProgramKey,
  edit: ProgramEdit,
  reason?: string,
): Promise<Awaited<ReturnType<typeof api.programs.edit>>> {
  const answer = await api.programs.edit({ ...key, edit, ...(reason === undefined ? {} : { reason }) });
  keepProgram(key, answer.program);
  return answer;
}

export const mendProgram = async (key: ProgramKey, hash: string): Promise<ProgramView> =>
  keepProgram(key, (await api.programs.mend({ ...key, hash })).program);

export const undoEdit = async (key: ProgramKey): Promise<ProgramView> => keepProgram(key, await api.programs.undo(key));

export const refreshPrograms = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['programs'] });
