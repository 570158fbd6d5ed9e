/** The domains from the ground up: a module, and a table's foreign key, may look down this list and never up. */
export const DOMAINS = [
  'kernel',
  'identity',
  'operations',
  'i18n',
  'catalog',
  'gyms',
  'coaching',
  'health',
  'library',
  'programs',
  'training',
  'calendar',
  'planning',
  'administration',
] as const;

/** Which packages each package may import. Tests may also import `testing` and `catalog`. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'packages/engine': [],
  'packages/search': [],
  'packages/library': ['engine', 'search'],
  'packages/solver': ['engine'],
  'packages/catalog': ['engine', 'search'],
  'packages/database': [],
  'packages/sync': ['database', 'modules', 'engine'],
  'packages/api': ['modules'],
  'packages/ui': ['i18n'],
  'packages/i18n': [],
  'packages/testing': ['database'],
  modules: ['engine', 'catalog', 'database', 'library', 'search', 'i18n'],
  'apps/server': ['api', 'catalog', 'database', 'engine', 'i18n', 'library', 'modules', 'solver', 'sync'],
  'apps/cli': ['catalog', 'database', 'engine', 'library', 'modules', 'server', 'solver', 'sync'],
  'apps/web': ['engine', 'library', 'api', 'sync', 'ui', 'i18n', 'modules', 'search'],
  'apps/e2e': [],
  scripts: ['library', 'solver', 'catalog', 'cli', 'database', 'engine', 'i18n', 'api', 'modules', 'server', 'testing'],
};

/** Doors that are narrower than a package: who may import what of it. */
export const NARROW: readonly { from: string; package: string; only: RegExp; why: string }[] = [
  {
    from: 'apps/web',
    package: 'modules',
    only: /\/contract$|\/kernel\/new-id$/,
    why: 'a browser sees contracts, never module code',
  },
  {
    from: 'apps/web',
    package: 'sync',
    only: /^@halteres\/sync\/(client(\/.*)?|protocol)$/,
    why: 'a browser sees the client half of sync',
  },
  {
    from: 'apps/web',
    package: 'library',
    only: /^@halteres\/library\/workout$/,
    why: 'a browser sees the shape of a workout, not how it is read',
  },
  { from: 'packages/api', package: 'modules', only: /\/contract$/, why: 'the API joins contracts' },
];
