import { expect, it } from 'vitest';

import { readMonth } from './month.ts';

it.each(['en', 'de', 'de-AT', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'tr', 'ru'])(
  'knows the months of %s, long and short',
  (locale) => {
    for (const month of ['long', 'short'] as const) {
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, ...day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const name = format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === 'month')?.value ?? '';
          expect([name, readMonth(name.replace('.', ''))]).toEqual([name, index + 1]);
        }
      }
    }
  },
);
