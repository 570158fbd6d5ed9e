import type { Locale } from '@halteres/engine/catalog/locales';
import { africaAsiaOceania } from './africa-asia-oceania.ts';
import { americas } from './americas.ts';
import { europe } from './europe.ts';

export type City = {
  /** `madrid-es`: stable, since ids are made from it. */
  slug: string;
  /** In English, without letters a plain keyboard lacks. */
  name: string;
  /** In other languages, where they call it otherwise. */
  localNames: Readonly<Partial<Record<Locale, string>>>;
  /** ISO 3166-1, two letters. */
  country: string;
  latitude: number;
  longitude: number;
  /** IANA. */
  timeZone: string;
};

const readCity = (line: string): City => {
  const [name = '', country = '', place = '', timeZone = '', others = ''] = line.split('|');
  const [latitude, longitude] = place.split(',').map(Number);
  const pairs = others
    .split('; ')
    .filter((each) => each !== '')
    .map((each) => each.split('='));
  return {
    slug: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${country.toLowerCase()}`,
    name,
    localNames: Object.fromEntries(pairs) as City['localNames'],
    country,
    latitude: latitude ?? Number.NaN,
    longitude: longitude ?? Number.NaN,
    timeZone,
  };
};

/** Cities a gym may stand in: capitals of larger countries, and great cities where our languages are spoken. */
export const cities: readonly City[] = [europe, americas, africaAsiaOceania].flatMap((part) =>
  part
    .split('\n')
    .filter((line) => line !== '')
    .map(readCity),
);
