import { mustShare } from '@halteres/modules/coaching/must-share';
import { addInjury, listInjuries, removeInjury, updateInjury } from '@halteres/modules/health/injuries';
import { asPerson } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { injuries } = api.health;

export const health = {
  injuries: {
    list: injuries.list.handler(({ context, input }) =>
      asPerson(context, input.personId, async (db) => {
        await mustShare(db, input.personId, 'health');
        return listInjuries(db, input.personId);
      }),
    ),
    add: injuries.add.handler(({ context, input: { personId, ...injury } }) =>
      asPerson(context, personId, (db) => addInjury(db, personId, injury)),
    ),
    update: injuries.update.handler(({ context, input: { personId, id, ...injury } }) =>
      asPerson(context, personId, (db) => updateInjury(db, personId, id, injury)),
    ),
    remove: injuries.remove.handler(async ({ context, input }) => {
      await asPerson(context, input.personId, (db) => removeInjury(db, input.personId, input.id));
      return DONE;
    }),
  },
};
