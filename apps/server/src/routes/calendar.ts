import type { ActorDb } from '@halteres/database';
import { addDayOff, changeDayOff, listDaysOff, removeDayOff } from '@halteres/modules/calendar/days-off';
import type { DayOffView } from '@halteres/modules/calendar/contract';
import { undoMoves } from '@halteres/modules/calendar/moves';
import { acceptOffer, offerDays } from '@halteres/modules/calendar/offer-days';
import { readBoard } from '@halteres/modules/calendar/read-board';
import { moveWholeWeek, previewWeek } from '@halteres/modules/calendar/week-moves';
import { pokeSoon } from '@halteres/sync/server';
import { asAudience, asMe, whoAmI, type RequestContext } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { weeks, moves, daysOff } = api.calendar;

type Range = { from: string; to: string };
const ALWAYS: Range = { from: '1900-01-01', to: '2199-12-31' };

/** What a coach sees of days off: their own entries, and those of clients who allow it. */
export async function daysOffAsCoach(context: RequestContext, range: Range = ALWAYS): Promise<DayOffView[]> {
  return [
    ...(await asMe(context, (db) => listDaysOff(db, range))),
    ...(await asAudience(context, 'coach', (db) => listDaysOff(db, range))),
  ];
}

async function daysOffAsAthlete(context: RequestContext, range: Range): Promise<DayOffView[]> {
  return [
    ...(await asMe(context, (db) => listDaysOff(db, range))),
    ...(await asAudience(context, 'athlete', (db) => listDaysOff(db, range))),
  ];
}

/** A change that devices show. */
async function changed<T>(context: RequestContext, work: (db: ActorDb, me: string) => Promise<T>): Promise<T> {
  const result = await asMe(context, work);
  pokeSoon(context.database, [whoAmI(context).userId]);
  return result;
}

export const calendar = {
  weeks: {
    preview: weeks.preview.handler(async ({ context, input }) => {
      const off = await daysOffAsCoach(context);
      return asMe(context, (db, me) => previewWeek(db, me, input, off));
    }),
    move: weeks.move.handler(({ context, input }) => changed(context, (db, me) => moveWholeWeek(db, me, input))),
  },
  moves: {
    undo: moves.undo.handler(({ context, input }) => changed(context, (db, me) => undoMoves(db, me, input.id))),
  },
  daysOff: {
    list: daysOff.list.handler(({ context, input }) =>
      input.as === 'coach' ? daysOffAsCoach(context, input) : daysOffAsAthlete(context, input),
    ),
    create: daysOff.create.handler(({ context, input }) => asMe(context, (db, me) => addDayOff(db, me, input))),
    update: daysOff.update.handler(({ context, input }) => asMe(context, (db, me) => changeDayOff(db, me, input))),
    remove: daysOff.remove.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => removeDayOff(db, me, input.id));
      return DONE;
    }),
    offers: daysOff.offers.handler(async ({ context, input }) => {
      const off = await daysOffAsCoach(context);
      return asMe(context, (db, me) => offerDays(db, me, input, off));
    }),
    accept: daysOff.accept.handler(async ({ context, input }) => {
      const off = await daysOffAsCoach(context);
      return changed(context, (db, me) => acceptOffer(db, me, input.entityId, input, off));
    }),
  },
  board: api.calendar.board.handler(({ context, input }) => asMe(context, (db, me) => readBoard(db, me, input))),
};
