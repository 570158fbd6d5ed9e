import { barTypes } from '@halteres/catalog/bars/bar-types';
import { plateTypes } from '@halteres/catalog/bars/plate-types';
import { cities } from '@halteres/catalog/cities/index';
import { contentHash } from '@halteres/catalog/content-hash';
import { BARS } from '@halteres/engine/load/bar-types';
import type pg from 'pg';
import { searchWords } from './search-words.ts';
import { shippedId } from './shipped-id.ts';

/** Changes when a bar, a plate or a city does. */
export const barsAndCitiesVersion = contentHash({ barTypes, plateTypes, cities });

/** Writes kinds of bars and plates and the cities, as the owner. What left the lists stays for those who name it. */
export async function writeBarsAndCities(owner: pg.Client): Promise<void> {
  const bars = barTypes.map(({ slug, names: { en, ...others }, kg, lb, sleeveMm, collarsKg }, position) => ({
    slug,
    position,
    name: en,
    local_names: others,
    usual_weight_kg: kg,
    usual_weight_lb: lb,
    sleeve_mm: sleeveMm,
    collars_kg: collarsKg,
    loading: BARS[slug].loading,
  }));
  await owner.query(
    `insert into bar_types (slug, position, name, local_names, usual_weight_kg, usual_weight_lb, sleeve_mm, collars_kg, loading)
     select * from jsonb_to_recordset($1::jsonb) as r (slug text, position smallint, name text, local_names jsonb,
       usual_weight_kg numeric, usual_weight_lb numeric, sleeve_mm smallint, collars_kg numeric, loading text)
     on conflict (slug) do update set position = excluded.position, name = excluded.name, local_names = excluded.local_names,
       usual_weight_kg = excluded.usual_weight_kg, usual_weight_lb = excluded.usual_weight_lb, sleeve_mm = excluded.sleeve_mm,
       collars_kg = excluded.collars_kg, loading = excluded.loading`,
    [JSON.stringify(bars)],
  );
  const plates = plateTypes.map(({ slug, weight, unit, kind, colour, diameterMm }, position) => ({
    slug,
    position,
    weight,
    weight_unit: unit,
    kind,
    colour,
    diameter_mm: diameterMm,
  }));
  await owner.query('delete from plate_types');
  await owner.query(
    `insert into plate_types (slug, position, weight, weight_unit, kind, colour, diameter_mm)
     select * from jsonb_to_recordset($1::jsonb)
       as r (slug text, position smallint, weight numeric, weight_unit text, kind text, colour text, diameter_mm smallint)`,
    [JSON.stringify(plates)],
  );
  const places = cities.map(({ slug, name, localNames, country, latitude, longitude, timeZone }) => ({
    id: shippedId('city', slug),
    slug,
    name,
    local_names: localNames,
    country,
    latitude,
    longitude,
    time_zone: timeZone,
    search_names: searchWords([...new Set([name, ...Object.values(localNames)])]),
  }));
  await owner.query(
    `insert into cities (id, slug, name, local_names, country, latitude, longitude, time_zone, search_names)
     select * from jsonb_to_recordset($1::jsonb) as r (id uuid, slug text, name text, local_names jsonb, country text,
       latitude numeric, longitude numeric, time_zone text, search_names text)
     on conflict (id) do update set name = excluded.name, local_names = excluded.local_names, country = excluded.country,
       latitude = excluded.latitude, longitude = excluded.longitude, time_zone = excluded.time_zone, search_names = excluded.search_names`,
    [JSON.stringify(places)],
  );
}
