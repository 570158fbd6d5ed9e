import type { PlannedItem } from '@halteres/modules/calendar/planned-for-me';
import { spokenTitle } from '@halteres/modules/calendar/spoken-title';
import { instantOf } from '@halteres/modules/kernel/zoned-time';
import ical, { ICalEventStatus } from 'ical-generator';

export type Feed = {
  name: string;
  whose: 'me' | 'clients';
  preferredTime: string | null;
  locale: string;
  timeZone: string;
};

const USUAL_MINUTES = 60;
const DAY_MS = 86_400_000;
const REFRESH_SECONDS = 3600;
/** The largest number RFC 5545 allows. */
const MOST = 2 ** 31;

const later = (a: string, b: string): Date => new Date(Math.max(Date.parse(a), Date.parse(b)));

/**
 * What is planned as RFC 5545. Times go out in UTC, which is the same moment everywhere and needs no table of zones;
 * what has no time is all day. The same rows give the same bytes, so that an ETag holds.
 */
export function writeFeed(feed: Feed, items: readonly PlannedItem[], publicUrl: string): string {
  const calendar = ical({
    name: feed.name,
    prodId: { company: 'Halteres', product: 'Calendar', language: feed.locale.slice(0, 2).toUpperCase() },
    ttl: REFRESH_SECONDS,
  });
  for (const item of items) {
    const time = item.scheduled_time?.slice(0, 5) ?? feed.preferredTime;
    const title = spokenTitle(item.title, feed.locale);
    const start =
      time === null
        ? new Date(`${item.scheduled_date}T00:00:00Z`)
        : instantOf(item.scheduled_date, time, item.time_zone ?? feed.timeZone);
    const changed = later(item.updated_at, item.workout_updated_at);
    calendar.createEvent({
      id: `${item.user_id}.${item.id}@halteres`,
      stamp: changed,
      lastModified: changed,
      sequence: Math.max(Number(item.rev), Number(item.workout_rev)) % MOST,
      start,
      end: new Date(start.getTime() + (time === null ? DAY_MS : (item.estimated_minutes ?? USUAL_MINUTES) * 60_000)),
      allDay: time === null,
      summary: feed.whose === 'clients' ? `${item.entity_name}: ${title}` : title,
      url: `${publicUrl}/programs/${item.user_id}/${item.program_id}?workout=${item.workout_id}`,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
