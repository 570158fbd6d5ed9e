import { readInventory } from '@halteres/modules/gyms/read-inventory';
import { readAdherence } from '@halteres/modules/calendar/read-adherence';
import { completeScheduled, listCalendar, moveScheduled } from '@halteres/modules/programs/calendar';
import { editProgramOf, undoEdit } from '@halteres/modules/programs/edit-program';
import { listAlternatives } from '@halteres/modules/programs/list-alternatives';
import { listPrograms } from '@halteres/modules/programs/list-programs';
import { mendProgram, proposeMending } from '@halteres/modules/programs/mend-program';
import { readProgram } from '@halteres/modules/programs/read-program';
import { putProgramAway, updateProgram } from '@halteres/modules/programs/update-program';
import { asActorPerQuery, type ActorDb } from '@halteres/database';
import { pokeSoon } from '@halteres/sync/server';
import { asAudience, asMe, asOwner, type RequestContext } from '../context.ts';
import { daysOffAsCoach } from './calendar.ts';
import { api, DONE } from './implementer.ts';

const { calendar } = api.programs;

/** A change that devices show: once it is committed, they are told to pull. */
export async function changeAsOwner<T>(
  context: RequestContext,
  owner: string,
  work: (db: ActorDb) => Promise<T>,
): Promise<T> {
  const result = await asOwner(context, owner, work);
  pokeSoon(context.database, [owner]);
  return result;
}

export const programs = {
  list: api.programs.list.handler(({ context, input }) => asMe(context, (db, me) => listPrograms(db, me, input))),
  get: api.programs.get.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => readProgram(db, input.ownerId, input.id)),
  ),
  edit: api.programs.edit.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => editProgramOf(db, input.ownerId, input.id, input.edit, input.reason)),
  ),
  mending: api.programs.mending.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => proposeMending(db, input.ownerId, input.id)),
  ),
  mend: api.programs.mend.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => mendProgram(db, input.ownerId, input.id, input.hash)),
  ),
  undo: api.programs.undo.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => undoEdit(db, input.ownerId, input.id)),
  ),
  alternatives: api.programs.alternatives.handler(async ({ context, input: { ownerId, id, exercise, gymId } }) => {
    const gym = gymId === undefined ? null : await asMe(context, (db) => readInventory(db, gymId));
    return asOwner(context, ownerId, (db) => listAlternatives(db, ownerId, id, exercise, gym?.equipment));
  }),
  update: api.programs.update.handler(({ context, input }) =>
    asOwner(context, input.ownerId, (db) => updateProgram(db, input.ownerId, input.id, input)),
  ),
  remove: api.programs.remove.handler(async ({ context, input }) => {
    await changeAsOwner(context, input.ownerId, (db) => putProgramAway(db, input.ownerId, input.id, true));
    return DONE;
  }),
  restore: api.programs.restore.handler(({ context, input }) =>
    changeAsOwner(context, input.ownerId, (db) => putProgramAway(db, input.ownerId, input.id, false)),
  ),
  calendar: {
    list: calendar.list.handler(({ context, input }) =>
      asAudience(
        context,
        input.as === 'athlete' ? 'athlete' : 'authenticated',
        (db) => listCalendar(db, input),
        asActorPerQuery,
      ),
    ),
    move: calendar.move.handler(({ context, input }) =>
      changeAsOwner(context, input.ownerId, (db) => moveScheduled(db, input.ownerId, input.id, input)),
    ),
    complete: calendar.complete.handler(({ context, input }) =>
      changeAsOwner(context, input.ownerId, (db) => completeScheduled(db, input.ownerId, input.id, input)),
    ),
    adherence: calendar.adherence.handler(async ({ context, input }) => {
      const off = await daysOffAsCoach(context, input);
      return asMe(context, (db, me) => readAdherence(db, me, input, off));
    }),
  },
};
