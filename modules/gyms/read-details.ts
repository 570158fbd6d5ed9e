import type { ActorDb } from '@halteres/database';
import type { GymDetails, OpenDay } from '@halteres/engine/gym/details';
import { found } from '../kernel/failure.ts';

/** PostgreSQL writes seconds; an hour of opening has none. */
const withoutSeconds = (time: string): string => time.slice(0, 5);

async function readHours(db: ActorDb, id: string): Promise<OpenDay[]> {
  const rows = await db
    .selectFrom('gym_opening_hours')
    .select(['weekday', 'opens', 'closes'])
    .where('gym_id', '=', id)
    .orderBy('weekday')
    .orderBy('position')
    .execute();
  const days = new Map<number, OpenDay>();
  for (const { weekday, opens, closes } of rows) {
    const day = days.get(weekday) ?? { weekday, intervals: [] };
    if (opens !== null && closes !== null)
      day.intervals.push({ opens: withoutSeconds(opens), closes: withoutSeconds(closes) });
    days.set(weekday, day);
  }
  return [...days.values()];
}

/** Where a gym is, when it is open and who may see it; NOT_FOUND where the actor may not. */
export async function readDetails(db: ActorDb, id: string): Promise<GymDetails> {
  const row = found(
    await db
      .selectFrom('gyms')
      .select([
        'visibility',
        'joins_by_request as joinsByRequest',
        'about',
        'address',
        'address_more as addressMore',
        'postal_code as postalCode',
        'city_id as cityId',
        'phone',
        'website',
      ])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
  return { ...row, hours: await readHours(db, id) };
}

/** Writes what differs. Run as gym_admin. */
export async function writeDetails(db: ActorDb, id: string, details: GymDetails, before: GymDetails): Promise<void> {
  const { hours, ...place } = details;
  const { hours: hoursBefore, ...placeBefore } = before;
  if (JSON.stringify(place) !== JSON.stringify(placeBefore))
    await db
      .updateTable('gyms')
      .set({
        visibility: place.visibility,
        joins_by_request: place.joinsByRequest,
        about: place.about,
        address: place.address,
        address_more: place.addressMore,
        postal_code: place.postalCode,
        city_id: place.cityId,
        phone: place.phone,
        website: place.website,
        updated_at: new Date().toISOString(),
      })
      .where('id', '=', id)
      .execute();
  if (JSON.stringify(hours) === JSON.stringify(hoursBefore)) return;
  await db.deleteFrom('gym_opening_hours').where('gym_id', '=', id).execute();
  const rows = hours.flatMap(({ weekday, intervals }) => {
    const spans: { opens: string | null; closes: string | null }[] =
      intervals.length === 0 ? [{ opens: null, closes: null }] : intervals;
    return spans.map((span, position) => ({ gym_id: id, weekday, position, ...span }));
  });
  if (rows.length > 0) await db.insertInto('gym_opening_hours').values(rows).execute();
}
