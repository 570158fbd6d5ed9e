import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { readGym, writeInventory } from '@halteres/modules/gyms/gym-inventory';
import { listGyms, openGym, removeGym } from '@halteres/modules/gyms/open-gym';
import { Failure } from '@halteres/modules/kernel/failure';
import { asGymAdmin, asMe } from '../context.ts';
import { api, DONE } from './implementer.ts';

export const gyms = {
  list: api.gyms.list.handler(({ context }) => asGymAdmin(context, listGyms)),
  presets: api.gyms.presets.handler(() => Object.entries(GYM_PRESETS).map(([id, inventory]) => ({ id, inventory }))),
  create: api.gyms.create.handler(async ({ context, input }) => {
    const start = input.inventory ?? GYM_PRESETS[input.preset ?? ''];
    if (start === undefined)
      throw new Failure('BAD_REQUEST', `preset: there is no ${input.preset}. GET /api/gyms/presets lists them.`);
    const inventory = { ...start, name: input.name };
    const id = await asMe(context, (db, me) => openGym(db, me, inventory));
    return asGymAdmin(context, async (db) => {
      await writeInventory(db, id, inventory);
      return readGym(db, id);
    });
  }),
  get: api.gyms.get.handler(({ context, input }) => asGymAdmin(context, (db) => readGym(db, input.id))),
  update: api.gyms.update.handler(({ context, input }) =>
    asGymAdmin(context, async (db) => {
      await writeInventory(db, input.id, input.inventory);
      return readGym(db, input.id);
    }),
  ),
  remove: api.gyms.remove.handler(async ({ context, input }) => {
    await asGymAdmin(context, (db) => removeGym(db, input.id));
    return DONE;
  }),
};
