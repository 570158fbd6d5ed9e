import type { ActorDb } from '@halteres/database';
import { AS_SHIPPED, type ShownWords } from '../i18n/shown-words.ts';
import { CITY_COLUMNS, citiesWorded, cityOf, nameIn } from '../catalog/list-bars-and-cities.ts';
import { searchWords } from '../catalog/search-words.ts';
import { foldName } from '../kernel/fold-name.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { FoundGym, ListedGym } from './contract.ts';

/** More than anybody looks after or trains in. */
const MOST = 500;

/** Gyms the actor looks after or trains in, by name. Run as authenticated. */
export async function listGyms(
  db: ActorDb,
  me: string,
  locale: string,
  worded: ShownWords = AS_SHIPPED,
): Promise<ListedGym[]> {
  const rows = await db
    .selectFrom('gyms as g')
    .leftJoin('gym_admins as a', (join) => join.onRef('a.gym_id', '=', 'g.id').on('a.user_id', '=', me))
    .leftJoin('user_gyms as m', (join) => join.onRef('m.gym_id', '=', 'g.id').on('m.user_id', '=', me))
    .leftJoin('cities as c', 'c.id', 'g.city_id')
    .select(['g.id', 'g.name', 'g.unit', 'g.visibility', 'a.user_id as admin', 'm.user_id as member', 'm.is_home'])
    .select(['c.slug as city_slug', 'c.name as city', 'c.local_names'])
    .select((eb) =>
      eb
        .selectFrom('gym_equipment as e')
        .select((inner) => inner.fn.countAll<string>().as('n'))
        .whereRef('e.gym_id', '=', 'g.id')
        .as('pieces'),
    )
    .where((eb) =>
      eb(
        'g.id',
        'in',
        eb
          .selectFrom('gym_admins')
          .select('gym_id')
          .where('user_id', '=', me)
          .union(eb.selectFrom('user_gyms').select('gym_id').where('user_id', '=', me)),
      ),
    )
    .where('g.deleted_at', 'is', null)
    .orderBy('g.name')
    .orderBy('g.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    unit: row.unit,
    pieces: Number(row.pieces ?? 0),
    visibility: row.visibility,
    city:
      row.city === null || row.city_slug === null
        ? null
        : nameIn({ slug: row.city_slug, name: row.city, local_names: row.local_names }, locale, worded),
    admin: row.admin !== null,
    member: row.member !== null,
    home: row.is_home ?? false,
  }));
}

type Search = {
  q: string;
  cityId?: string | undefined;
  locale: string;
  cursor?: string | undefined;
  limit: number;
};

/** Public gyms whose name or city has every word typed, by name. Walks idx_gyms_public. Run as anon. */
export async function searchGyms(
  db: ActorDb,
  { q, cityId, locale, cursor, limit }: Search,
  worded: ShownWords = AS_SHIPPED,
): Promise<{ items: FoundGym[]; nextCursor: string | null }> {
  let query = db
    .selectFrom('gyms as g')
    .leftJoin('cities', 'cities.id', 'g.city_id')
    .select(['g.id as gym_id', 'g.slug', 'g.name as gym_name', 'g.search_name', 'g.address', 'g.joins_by_request'])
    .select(CITY_COLUMNS)
    .where('g.visibility', '=', 'public')
    .where('g.deleted_at', 'is', null);
  if (cityId !== undefined) query = query.where('g.city_id', '=', cityId);
  for (const word of q.split(/\s+/).filter((each) => each !== ''))
    query = query.where((eb) =>
      eb.or([
        eb(eb.fn<number>('strpos', ['g.search_name', eb.val(foldName(word))]), '>', 0),
        eb(eb.fn<number>('strpos', ['cities.search_names', eb.val(searchWords([word]))]), '>', 0),
        eb('cities.slug', '=', eb.fn.any(eb.val(citiesWorded(searchWords([word]), worded)))),
      ]),
    );
  if (cursor !== undefined) {
    const [name = '', id = ''] = keyOf(cursor, 2);
    query = query.where((eb) =>
      eb(eb.refTuple('g.search_name', 'g.id'), '>', eb.tuple(eb.val<string | null>(name), eb.val(id))),
    );
  }
  const rows = await query
    .orderBy('g.search_name')
    .orderBy('g.id')
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = page(rows, limit, (row) => [row.search_name ?? '', row.gym_id]);
  return {
    nextCursor,
    items: items.map(({ gym_id, slug, gym_name, address, joins_by_request, id, name, ...city }) => ({
      id: gym_id,
      slug: slug ?? '',
      name: gym_name,
      address,
      joinsByRequest: joins_by_request,
      city:
        id === null || name === null
          ? null
          : cityOf(
              {
                id,
                city_slug: city.city_slug ?? '',
                name,
                local_names: city.local_names,
                country: city.country ?? '',
                latitude: city.latitude ?? '0',
                longitude: city.longitude ?? '0',
                time_zone: city.time_zone ?? '',
              },
              locale,
              worded,
            ),
    })),
  };
}
