import type { ActorDb } from '@halteres/database';
import { CITY_COLUMNS, cityOf } from '../catalog/list-bars-and-cities.ts';
import { AS_SHIPPED, type ShownWords } from '../i18n/shown-words.ts';
import type { CityRecord } from '../catalog/contract.ts';
import { found } from '../kernel/failure.ts';
import type { GymRecord, PublicGym } from './contract.ts';
import { readDetails } from './read-details.ts';
import { readInventory } from './read-inventory.ts';

async function readCity(
  db: ActorDb,
  id: string | null,
  locale: string,
  worded: ShownWords,
): Promise<CityRecord | null> {
  if (id === null) return null;
  const row = await db.selectFrom('cities').select(CITY_COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : cityOf(row, locale, worded);
}

/** What the signed-in person is to a gym. Run as authenticated. */
export async function readMine(db: ActorDb, me: string, gymId: string): Promise<GymRecord['mine']> {
  const admin = await db
    .selectFrom('gym_admins')
    .select('gym_id')
    .where('gym_id', '=', gymId)
    .where('user_id', '=', me)
    .executeTakeFirst();
  const member = await db
    .selectFrom('user_gyms')
    .select(['is_home', 'shows_name'])
    .where('user_id', '=', me)
    .where('gym_id', '=', gymId)
    .executeTakeFirst();
  const asked = await db
    .selectFrom('gym_role_requests')
    .select('role')
    .where('user_id', '=', me)
    .where('gym_id', '=', gymId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return {
    admin: admin !== undefined,
    member: member !== undefined,
    home: member?.is_home ?? false,
    showsName: member?.shows_name ?? false,
    asked: asked?.role ?? null,
  };
}

/** A gym the signed-in person may see, and what it is to them. Run as authenticated. */
export async function readGym(
  db: ActorDb,
  me: string,
  id: string,
  locale: string,
  worded: ShownWords = AS_SHIPPED,
): Promise<GymRecord> {
  const gym = found(
    await db
      .selectFrom('gyms')
      .select(['id', 'slug', 'revision', 'created_at'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
  const details = await readDetails(db, id);
  return {
    id: gym.id,
    slug: gym.slug,
    createdAt: gym.created_at,
    revision: Number(gym.revision),
    details,
    city: await readCity(db, details.cityId, locale, worded),
    inventory: await readInventory(db, id),
    mine: await readMine(db, me, id),
  };
}

/** The page of a public gym. Run as anon. */
export async function readGymPage(
  db: ActorDb,
  slug: string,
  locale: string,
  worded: ShownWords = AS_SHIPPED,
): Promise<PublicGym> {
  const gym = found(
    await db
      .selectFrom('gyms')
      .select(['id', 'slug'])
      .where('slug', '=', slug)
      .where('visibility', '=', 'public')
      .where('deleted_at', 'is', null)
      .executeTakeFirst(),
    'gym',
  );
  const details = await readDetails(db, gym.id);
  return {
    ...gym,
    details,
    city: await readCity(db, details.cityId, locale, worded),
    inventory: await readInventory(db, gym.id),
  };
}
