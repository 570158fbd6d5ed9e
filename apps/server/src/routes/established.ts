import type { Gym } from '@halteres/engine/load/inventory';
import { readInventory } from '@halteres/modules/gyms/read-inventory';
import { listEstablished, readEstablished } from '@halteres/modules/planning/established/list-established';
import { startEstablished } from '@halteres/modules/planning/established/start-established';
import { pokeSoon } from '@halteres/sync/server';
import { asMe, audiencesOf, whoAmI, type RequestContext } from '../context.ts';
import { api } from './implementer.ts';

const gymOf = (context: RequestContext, gymId: string | undefined): Promise<Gym | null> =>
  gymId === undefined ? Promise.resolve(null) : asMe(context, (db) => readInventory(db, gymId));

export const established = {
  list: api.established.list.handler(async ({ context, input }) => {
    whoAmI(context);
    return listEstablished(await gymOf(context, input.gymId), input.locale);
  }),
  get: api.established.get.handler(async ({ context, input }) => {
    whoAmI(context);
    return readEstablished(input.id, await gymOf(context, input.gymId), input.locale);
  }),
  start: api.established.start.handler(async ({ context, input: { id, ...request } }) => {
    const started = await startEstablished(audiencesOf(context), id, request);
    pokeSoon(context.database, [started.ownerId]);
    return started;
  }),
};
