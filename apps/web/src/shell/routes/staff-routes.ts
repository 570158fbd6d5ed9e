import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import type { WordState } from '@halteres/modules/i18n/contract';
import { readSharedSearch } from '../../staff/library/shared-search.ts';
import { queryClient } from '../session/query-client.ts';
import { meQuery } from '../session/session.ts';
import { app } from './app-route.ts';
import type { Search } from './search.ts';

const staff = createRoute({
  getParentRoute: () => app,
  path: '/staff',
  // Who is no staff finds no such page; the server refuses them in any case.
  beforeLoad: async () => {
    if ((await queryClient.ensureQueryData(meQuery)).staff.length === 0) throw notFound();
  },
});
const staffHome = createRoute({
  getParentRoute: () => staff,
  path: '/',
  beforeLoad: async () => {
    const roles = (await queryClient.ensureQueryData(meQuery)).staff;
    throw redirect({ to: roles.includes('words') || roles.includes('operator') ? '/staff/words' : '/staff/quality' });
  },
});
const staffWords = createRoute({
  getParentRoute: () => staff,
  path: '/words',
  component: lazyRouteComponent(() => import('../../staff/words-overview.tsx'), 'WordsOverview'),
});
const staffWordList = createRoute({
  getParentRoute: () => staff,
  path: '/words/$locale/$kind',
  validateSearch: (search: Search): { state?: WordState } => {
    const state = (['missing', 'stale', 'unreviewed', 'whole', 'optional'] as const).find(
      (each) => each === search['state'],
    );
    return state === undefined ? {} : { state };
  },
  component: lazyRouteComponent(() => import('../../staff/words-page.tsx'), 'WordsPage'),
});
const staffQuality = createRoute({
  getParentRoute: () => staff,
  path: '/quality',
  component: lazyRouteComponent(() => import('../../staff/quality-page.tsx'), 'QualityPage'),
});
const staffFindings = createRoute({
  getParentRoute: () => staff,
  path: '/quality/$check',
  component: lazyRouteComponent(() => import('../../staff/findings-page.tsx'), 'FindingsPage'),
});
const staffProposals = createRoute({
  getParentRoute: () => staff,
  path: '/proposals',
  component: lazyRouteComponent(() => import('../../staff/proposals-page.tsx'), 'ProposalsPage'),
});
const staffLibrary = createRoute({
  getParentRoute: () => staff,
  path: '/library',
  validateSearch: readSharedSearch,
  component: lazyRouteComponent(() => import('../../staff/library/shared-page.tsx'), 'SharedLibraryPage'),
});
const staffLibraryImport = createRoute({
  getParentRoute: () => staff,
  path: '/library/import',
  component: lazyRouteComponent(() => import('../../staff/library/shared-import.tsx'), 'SharedImportPage'),
});
export const staffRoutes = staff.addChildren([
  staffHome,
  staffWords,
  staffWordList,
  staffQuality,
  staffFindings,
  staffLibrary,
  staffLibraryImport,
  staffProposals,
]);
