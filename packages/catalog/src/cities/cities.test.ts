import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '@halteres/engine/catalog/locales';
import { expect, it } from 'vitest';
import { cities, type City } from './index.ts';

const HOUR = 3_600_000;

/** Hours a zone is ahead of UTC in the middle of a northern winter. */
function winterOffset(timeZone: string): number {
  const at = new Date('2026-01-15T12:00:00Z');
  const local = new Date(`${at.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
  return (local.getTime() - at.getTime()) / HOUR;
}

/** How far the clock is from the sun. No place on earth is more than three and a half hours off. */
const offTheSun = ({ longitude, timeZone }: City): number => {
  const difference = Math.abs(winterOffset(timeZone) - longitude / 15);
  return Math.min(difference, 24 - difference);
};

it('there are more than 120, of many countries, none twice', () => {
  expect(cities.length).toBeGreaterThan(200);
  expect(new Set(cities.map((city) => city.country)).size).toBeGreaterThan(100);
  expect(new Set(cities.map((city) => city.slug)).size).toBe(cities.length);
  const places = cities.map((city) => `${city.latitude.toFixed(1)},${city.longitude.toFixed(1)}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

it.each(cities.map((city) => [city.slug, city] as const))(
  '%s has a country, a place and a zone that fit',
  (_, city) => {
    expect(city.name).toMatch(/^[A-Z][A-Za-z’ -]+$/);
    expect(city.country).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(city.country)).toBeTruthy();
    expect(Math.abs(city.latitude)).toBeLessThan(70);
    expect(Math.abs(city.longitude)).toBeLessThanOrEqual(180);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: city.timeZone })).not.toThrow();
    expect(offTheSun(city)).toBeLessThan(3.5);
    for (const [locale, name] of Object.entries(city.localNames)) {
      expect(LOCALES.filter((each) => each !== 'en')).toContain(locale);
      expect(name.trim()).toBe(name);
      // A name that is the English one to the letter says nothing.
      expect(`${locale} ${name}`).not.toBe(`${locale} ${city.name}`);
    }
  },
);

it('the check of places can fail', () => {
  const berlin = cities.find((city) => city.slug === 'berlin-de') as City;
  expect(offTheSun({ ...berlin, longitude: -berlin.longitude * 5 })).toBeGreaterThan(3.5);
});

const GAZETTEER = join(import.meta.dirname, '../../../../../shared/data/5-gym-geo/simplemaps_worldcities_excerpt.csv');

it.skipIf(!existsSync(GAZETTEER))('places agree with a gazetteer, where one is at hand', () => {
  const ours = new Map(cities.map((city) => [`${city.name} ${city.country}`, city]));
  const lines = readFileSync(GAZETTEER, 'utf8').split('\n').slice(1);
  const compared = lines.flatMap((line) => {
    const [, name, latitude, longitude, , country] = line.split('","').map((each) => each.replaceAll('"', ''));
    const city = ours.get(`${name} ${country}`);
    return city === undefined
      ? []
      : [{ slug: city.slug, far: Math.hypot(city.latitude - Number(latitude), city.longitude - Number(longitude)) }];
  });
  expect(compared.length).toBeGreaterThan(30);
  expect(compared.filter(({ far }) => far > 0.4)).toEqual([]);
});

const ZONES = ['zone1970.tab', 'zone.tab'].map((file) => join('/usr/share/zoneinfo', file));

it.skipIf(!ZONES.every((file) => existsSync(file)))(
  'each zone is one of its country, where the system lists them',
  () => {
    const pairs = ZONES.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .flatMap(([countries = '', , zone = '']) => countries.split(',').map((country) => `${country} ${zone}`));
    const known = new Set(pairs);
    expect(cities.filter((city) => !known.has(`${city.country} ${city.timeZone}`))).toEqual([]);
  },
);
