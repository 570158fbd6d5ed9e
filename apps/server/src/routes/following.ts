import { followClients } from '@halteres/modules/planning/following/follow-clients';
import { lookAtClient } from '@halteres/modules/planning/following/look-at-client';
import { asAudience, asTrainingOf } from '../context.ts';
import { keptStuckOf } from '../kept-stuck.ts';
import { api, DONE } from './implementer.ts';

export const following = {
  list: api.following.list.handler(({ context, input }) =>
    asAudience(context, 'coach', (db, me) => followClients(db, me, input, keptStuckOf(context.database))),
  ),
  look: api.following.look.handler(async ({ context, input }) => {
    await asTrainingOf(context, input.personId, (db, me) => lookAtClient(db, me, input.personId));
    return DONE;
  }),
};
