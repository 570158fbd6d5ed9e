import { formatter } from '@lingui/format-po';

/** English is the source: a message is its own id. `npm run extract -w @halteres/i18n` refreshes the catalogues. */
export default {
  locales: ['en', 'es', 'de', 'fr'],
  sourceLocale: 'en',
  rootDir: new URL('../..', import.meta.url).pathname,
  catalogs: [
    {
      path: '<rootDir>/packages/i18n/locales/{locale}',
      include: ['<rootDir>/apps/web/src', '<rootDir>/packages/ui/src', '<rootDir>/packages/i18n/src'],
      exclude: ['**/*.test.ts'],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'messageId',
};
