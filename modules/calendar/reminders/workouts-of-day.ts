import { dayOffOn } from '@halteres/engine/program/move/day-off';
import { listDaysOff } from '../days-off.ts';
import { plannedForMe, type Calendars, type PlannedItem } from '../planned-for-me.ts';

/** What somebody has still to train on a day: not what is done, not what was moved away, nothing on a day off. */
export async function workoutsOfDay(calendars: Calendars, me: string, day: string): Promise<PlannedItem[]> {
  const range = { from: day, to: day };
  const items = (await plannedForMe(calendars, me, range)).filter(({ completed }) => !completed);
  if (items.length === 0) return [];
  const daysOff = [
    ...(await calendars.asMe((db) => listDaysOff(db, range))),
    ...(await calendars.asAthlete((db) => listDaysOff(db, range))),
  ];
  return items.filter(
    ({ user_id, entity_id, athlete_id }) =>
      dayOffOn(daysOff, { ownerId: user_id, entityId: entity_id, athleteId: athlete_id }, day) === null,
  );
}
