import { readMe } from '@halteres/modules/identity/read-me';
import { updateMe } from '@halteres/modules/identity/update-me';
import { asMe } from '../context.ts';
import { api } from './implementer.ts';

export const identity = {
  me: {
    get: api.identity.me.get.handler(({ context }) => asMe(context, readMe)),
    update: api.identity.me.update.handler(({ context, input }) => asMe(context, (db, me) => updateMe(db, me, input))),
  },
};
