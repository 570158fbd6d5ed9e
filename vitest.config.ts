import { defineConfig } from 'vitest/config';

/** What runs without a database; everything else gets one. */
const PURE = [
  'packages/{engine,solver,library,search,catalog,i18n,ui,api}/**/*.test.ts',
  'modules/kernel/**/*.test.ts',
  'modules/training/import/**/*.test.ts',
  'apps/web/**/*.test.ts',
  'scripts/**/*.test.ts',
];
const BROWSER = ['apps/e2e/**/*.test.ts'];
/** These start the servers they are about, so they run once, beside the embedded database. */
const OWN_SERVERS = ['packages/database/tests/{embedded,kill-nine,upgrade}.test.ts'];
const elsewhere = process.env['HALTERES_TEST_DATABASE_URL'] !== undefined;
const ignored = ['**/node_modules/**', 'dist/**', 'data/**', '.cache/**'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'pure', include: PURE, exclude: ignored, testTimeout: 60_000 } },
      {
        test: {
          name: 'database',
          include: ['{packages,modules,apps}/**/*.test.ts'],
          exclude: [...ignored, ...PURE, ...BROWSER, ...(elsewhere ? OWN_SERVERS : [])],
          globalSetup: ['packages/testing/src/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          // A machine that stalls for seconds is no fault of the product; `npm test` tells each one that needed it.
          retry: process.env['CI'] === 'true' ? 2 : 0,
          exclude: ignored,
          globalSetup: ['apps/e2e/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
