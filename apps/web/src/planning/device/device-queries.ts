import { queryOptions } from '@tanstack/react-query';
import type { ProgramKey } from '../../programs/program-queries.ts';
import { api } from '../../shell/session/api.ts';
import { keptAnswer } from '../../training/kept-answer.ts';

export type DeviceProgram = Awaited<ReturnType<typeof api.planning.adapt.device>>;

/** A running program with all its suggestions stand on; without a network, as it was last. */
export const deviceProgramQuery = ({ ownerId, id }: ProgramKey) =>
  queryOptions({
    queryKey: ['programs', 'device', ownerId, id],
    queryFn: () => keptAnswer(`program/${ownerId}/${id}`, () => api.planning.adapt.device({ ownerId, id })),
  });

/** What the engine chooses from, kept on the device. */
export const deviceCatalogueQuery = queryOptions({
  queryKey: ['catalogue', 'device'],
  queryFn: () => keptAnswer('catalogue-of-the-engine', () => api.catalog.forDevices()),
  staleTime: 86_400_000,
  gcTime: Infinity,
});

/** What stands in a gym, for a day that is trained there. */
export const deviceGymQuery = (id: string) =>
  queryOptions({
    queryKey: ['gyms', 'inventory', id],
    queryFn: () => keptAnswer(`gym-inventory/${id}`, async () => (await api.gyms.get({ id })).inventory),
    staleTime: 300_000,
  });
