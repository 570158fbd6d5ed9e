import { i18n } from '@halteres/i18n';
import { Select } from '@halteres/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { api } from '../../shell/session/api.ts';

type City = Awaited<ReturnType<typeof api.catalog.cities.list>>[number];

/** The name of a country in the language of the app. */
export const countryName = (country: string): string =>
  new Intl.DisplayNames(i18n.locale.slice(0, 2), { type: 'region' }).of(country) ?? country;

const textOf = (city: Pick<City, 'name' | 'country'>): string => `${city.name}, ${countryName(city.country)}`;

type Props = {
  label: string;
  /** What is chosen, whole, so that its name shows before anything is looked for. */
  value: City | null;
  onChange: (city: City | null) => void;
};

/** A city by the beginning of its name, in any language. */
export function CitySelect({ label, value, onChange }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed === (value === null ? '' : textOf(value)) ? '' : typed.split(',')[0]?.trim()) ?? '';
  const locale = catalogueLocale();
  const { data } = useQuery({
    queryKey: ['cities', locale, q],
    queryFn: ({ signal }) => api.catalog.cities.list({ q, locale, limit: 20 }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const found = data ?? [];
  const all = value === null || found.some(({ id }) => id === value.id) ? found : [value, ...found];
  return (
    <Select
      size="md"
      label={label}
      placeholder={i18n._('Type a city')}
      searchable
      clearable
      nothingFoundMessage={i18n._('No city is called that.')}
      clearButtonProps={{ 'aria-label': i18n._('Take the city away') }}
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has found them already, by names in other languages too.
      filter={({ options }) => options}
      value={value?.id ?? null}
      data={all.map((city) => ({ value: city.id, label: textOf(city) }))}
      onChange={(id) => onChange(all.find((city) => city.id === id) ?? null)}
    />
  );
}
