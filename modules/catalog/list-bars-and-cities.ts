import type { ActorDb } from '@halteres/database';
import { plainDecimal } from '../kernel/plain-decimal.ts';
import type { BarTypeRecord, CityRecord, PlateTypeRecord } from './contract.ts';
import { AS_SHIPPED, wordsIn, type ShownWords } from '../i18n/shown-words.ts';
import { searchWords } from './search-words.ts';

type Named = { slug: string; name: string; local_names: unknown };

/** A name in a language: as translators here worded it, as shipped, or in English where the language calls it the same. */
export const nameIn = ({ slug, name, local_names }: Named, locale: string, worded: ShownWords): string =>
  wordsIn(worded, locale).get(slug) ?? (local_names as Readonly<Record<string, string | undefined>>)[locale] ?? name;

export async function listBarTypes(
  db: ActorDb,
  locale: string,
  worded: ShownWords = AS_SHIPPED,
): Promise<BarTypeRecord[]> {
  const rows = await db.selectFrom('bar_types').selectAll().orderBy('position').execute();
  return rows.map((row) => ({
    slug: row.slug,
    name: nameIn(row, locale, worded),
    usualWeights: { kg: plainDecimal(row.usual_weight_kg), lb: plainDecimal(row.usual_weight_lb) },
    sleeveMm: row.sleeve_mm,
    collarsKg: plainDecimal(row.collars_kg),
    loading: row.loading,
  }));
}

export async function listPlateTypes(db: ActorDb): Promise<PlateTypeRecord[]> {
  const rows = await db.selectFrom('plate_types').selectAll().orderBy('position').execute();
  return rows.map((row) => ({
    slug: row.slug,
    weight: plainDecimal(row.weight),
    unit: row.weight_unit,
    kind: row.kind,
    colour: row.colour,
    diameterMm: row.diameter_mm,
  }));
}

type CityRow = Omit<Named, 'slug'> & {
  id: string;
  city_slug: string;
  country: string;
  latitude: string;
  longitude: string;
  time_zone: string;
};

/** The columns cityOf reads. */
export const CITY_COLUMNS = [
  'cities.id',
  'cities.slug as city_slug',
  'cities.name',
  'cities.local_names',
  'cities.country',
  'cities.latitude',
  'cities.longitude',
  'cities.time_zone',
] as const;

export const cityOf = (row: CityRow, locale: string, worded: ShownWords): CityRecord => ({
  id: row.id,
  name: nameIn({ ...row, slug: row.city_slug }, locale, worded),
  country: row.country,
  latitude: Number(row.latitude),
  longitude: Number(row.longitude),
  timeZone: row.time_zone,
});

/** Slugs of cities that translators here named so, in any language. */
export const citiesWorded = (typed: string, worded: ShownWords): string[] =>
  [...worded.values()].flatMap((names) =>
    [...names].flatMap(([slug, name]) => (searchWords([name]).includes(typed) ? [slug] : [])),
  );

/** Cities with a word that begins as typed, in any language and with or without accents. */
export async function listCities(
  db: ActorDb,
  q: string,
  locale: string,
  limit: number,
  worded: ShownWords = AS_SHIPPED,
): Promise<CityRecord[]> {
  const typed = searchWords([q.trim()]);
  const rows = await db
    .selectFrom('cities')
    .select(CITY_COLUMNS)
    .where((eb) =>
      eb.or([
        eb(eb.fn<number>('strpos', ['search_names', eb.val(typed)]), '>', 0),
        eb('slug', '=', eb.fn.any(eb.val(citiesWorded(typed, worded)))),
      ]),
    )
    .orderBy((eb) => eb.fn<number>('strpos', ['search_names', eb.val(typed)]))
    .orderBy('cities.name')
    .limit(limit)
    .execute();
  return rows.map((row) => cityOf(row, locale, worded));
}
