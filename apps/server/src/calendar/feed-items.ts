import { asActor, type ActorDb, type Audience, type Database } from '@halteres/database';
import { plannedByMe, plannedForMe, type PlannedItem } from '@halteres/modules/calendar/planned-for-me';
import type { Feed } from './write-feed.ts';

const DAY_MS = 86_400_000;
const BACK_DAYS = 90;
const AHEAD_DAYS = 400;

const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** What a feed shows, as the person sees it now: what a coach planned ends with the coaching. */
export function feedItems(
  database: Database,
  userId: string,
  whose: Feed['whose'],
  entityId: string | null,
): Promise<PlannedItem[]> {
  const range = { from: dayFrom(-BACK_DAYS), to: dayFrom(AHEAD_DAYS) };
  const as =
    (audience: Audience) =>
    <T>(work: (db: ActorDb) => Promise<T>): Promise<T> =>
      asActor(database, { audience, userId }, work);
  return whose === 'clients'
    ? as('authenticated')((db) => plannedByMe(db, range, entityId))
    : plannedForMe({ asMe: as('authenticated'), asAthlete: as('athlete') }, userId, range);
}
