import { createRootRoute, createRoute, lazyRouteComponent, notFound, Outlet, redirect } from '@tanstack/react-router';
import type { WordState } from '@halteres/modules/i18n/contract';
import { requireSession, safePath } from './session/guards.ts';
import { homeOf } from './session/home.ts';
import { AppLayout } from './frame/layout.tsx';
import { queryClient } from './session/query-client.ts';
import { meQuery } from './session/session.ts';
import { readLibrarySearch } from '../catalogue/library-search.ts';
import { readWorkoutSearch } from '../library/workout-search.ts';
import { readEstablishedSearch } from '../planning/established/established-search.ts';
import { readSharedSearch } from '../staff/library/shared-search.ts';

type Search = Record<string, unknown>;
const textOf = <Key extends string>(search: Search, key: Key): { [K in Key]?: string } =>
  (typeof search[key] === 'string' || typeof search[key] === 'number' ? { [key]: String(search[key]) } : {}) as {
    [K in Key]?: string;
  };
const nextOf = (search: Search): { next?: string } => {
  const next = safePath(search['next']);
  return next === undefined ? {} : { next };
};

const root = createRootRoute({ component: Outlet });

const door = createRoute({
  getParentRoute: () => root,
  id: 'door',
  component: lazyRouteComponent(() => import('../identity/door-layout.tsx'), 'DoorLayout'),
});
const signIn = createRoute({
  getParentRoute: () => door,
  path: '/sign-in',
  validateSearch: nextOf,
  component: lazyRouteComponent(() => import('../identity/sign-in.tsx'), 'SignIn'),
});
const signUp = createRoute({
  getParentRoute: () => door,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../identity/sign-up.tsx'), 'SignUp'),
});
const forgot = createRoute({
  getParentRoute: () => door,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../identity/forgot-password.tsx'), 'ForgotPassword'),
});
const reset = createRoute({
  getParentRoute: () => door,
  path: '/reset-password',
  validateSearch: (search: Search) => ({ ...textOf(search, 'token'), ...textOf(search, 'error') }),
  component: lazyRouteComponent(() => import('../identity/reset-password.tsx'), 'ResetPassword'),
});
const invitation = createRoute({
  getParentRoute: () => door,
  path: '/invitation',
  validateSearch: (search: Search) => textOf(search, 'token'),
  component: lazyRouteComponent(() => import('../identity/invitation.tsx'), 'Invitation'),
});
const confirmEmail = createRoute({
  getParentRoute: () => door,
  path: '/confirm-email',
  validateSearch: (search: Search) => textOf(search, 'token'),
  component: lazyRouteComponent(() => import('../identity/account/confirm-email.tsx'), 'ConfirmEmail'),
});

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: AppLayout,
});
const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ to: homeOf(await queryClient.ensureQueryData(meQuery)) });
  },
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: lazyRouteComponent(() => import('../identity/welcome.tsx'), 'Welcome'),
});
const more = createRoute({
  getParentRoute: () => app,
  path: '/more',
  component: lazyRouteComponent(() => import('./frame/more.tsx'), 'More'),
});
const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  component: lazyRouteComponent(() => import('../identity/settings.tsx'), 'SettingsPage'),
});
const account = createRoute({
  getParentRoute: () => app,
  path: '/settings/account',
  component: lazyRouteComponent(() => import('../identity/account/account-page.tsx'), 'AccountPage'),
});

const clients = createRoute({
  getParentRoute: () => app,
  path: '/clients',
  component: lazyRouteComponent(() => import('../coaching/client-list.tsx'), 'ClientList'),
});
const classes = createRoute({
  getParentRoute: () => app,
  path: '/classes',
  component: lazyRouteComponent(() => import('../coaching/client-list.tsx'), 'ClassList'),
});
const putAway = createRoute({
  getParentRoute: () => app,
  path: '/put-away',
  component: lazyRouteComponent(() => import('../coaching/put-away-list.tsx'), 'PutAwayList'),
});
const newClient = createRoute({
  getParentRoute: () => app,
  path: '/clients/new',
  validateSearch: (search: Search): { type: 'CLIENT' | 'CLASS' } => ({
    type: search['type'] === 'CLASS' ? 'CLASS' : 'CLIENT',
  }),
  component: lazyRouteComponent(() => import('../coaching/new-client.tsx'), 'NewClient'),
});
const client = createRoute({
  getParentRoute: () => app,
  path: '/clients/$entityId',
  component: lazyRouteComponent(() => import('../coaching/client-page.tsx'), 'ClientPage'),
});
const editClient = createRoute({
  getParentRoute: () => app,
  path: '/clients/$entityId/edit',
  component: lazyRouteComponent(() => import('../coaching/edit-client.tsx'), 'EditClient'),
});

const gyms = createRoute({
  getParentRoute: () => app,
  path: '/gyms',
  component: lazyRouteComponent(() => import('../gyms/gym-list.tsx'), 'GymList'),
});
const newGym = createRoute({
  getParentRoute: () => app,
  path: '/gyms/new',
  component: lazyRouteComponent(() => import('../gyms/new-gym.tsx'), 'NewGym'),
});
const gym = createRoute({
  getParentRoute: () => app,
  path: '/gyms/$gymId',
  validateSearch: (search: Search) => textOf(search, 'tab'),
  component: lazyRouteComponent(() => import('../gyms/gym-page.tsx'), 'GymPage'),
});

const findGyms = createRoute({
  getParentRoute: () => app,
  path: '/gyms/find',
  component: lazyRouteComponent(() => import('../gyms/find/find-gyms.tsx'), 'FindGyms'),
});
const ownWeights = createRoute({
  getParentRoute: () => app,
  path: '/gyms/own',
  component: lazyRouteComponent(() => import('../gyms/own/own-weights.tsx'), 'OwnWeights'),
});
const plates = createRoute({
  getParentRoute: () => app,
  path: '/plates',
  component: lazyRouteComponent(() => import('../gyms/plates/plates-page.tsx'), 'PlatesPage'),
});
const publicGym = createRoute({
  getParentRoute: () => root,
  path: '/g/$slug',
  component: lazyRouteComponent(() => import('../gyms/page/public-gym.tsx'), 'PublicGym'),
});

const exercises = createRoute({
  getParentRoute: () => app,
  path: '/exercises',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('../catalogue/library-page.tsx'), 'LibraryPage'),
});
const exercise = createRoute({
  getParentRoute: () => app,
  path: '/exercises/$slug',
  component: lazyRouteComponent(() => import('../catalogue/exercise-page.tsx'), 'ExercisePage'),
});
const equipment = createRoute({
  getParentRoute: () => app,
  path: '/equipment',
  component: lazyRouteComponent(() => import('../catalogue/equipment-list-page.tsx'), 'EquipmentListPage'),
});
const piece = createRoute({
  getParentRoute: () => app,
  path: '/equipment/$slug',
  component: lazyRouteComponent(() => import('../catalogue/equipment-page.tsx'), 'EquipmentPage'),
});
const achievements = createRoute({
  getParentRoute: () => app,
  path: '/achievements',
  component: lazyRouteComponent(() => import('../achievements/achievements-page.tsx'), 'AchievementsPage'),
});

const library = createRoute({
  getParentRoute: () => app,
  path: '/library',
  validateSearch: readWorkoutSearch,
  component: lazyRouteComponent(() => import('../library/library-page.tsx'), 'WorkoutLibraryPage'),
});
const importWorkouts = createRoute({
  getParentRoute: () => app,
  path: '/library/import',
  component: lazyRouteComponent(() => import('../library/import-page.tsx'), 'ImportWorkoutsPage'),
});
const libraryWorkout = createRoute({
  getParentRoute: () => app,
  path: '/library/$ref',
  component: lazyRouteComponent(() => import('../library/workout-page.tsx'), 'LibraryWorkoutPage'),
});
const myExercises = createRoute({
  getParentRoute: () => app,
  path: '/my-exercises',
  validateSearch: (search: Search) => textOf(search, 'equipment'),
  component: lazyRouteComponent(() => import('../own/my-exercises.tsx'), 'MyExercises'),
});

const generate = createRoute({
  getParentRoute: () => app,
  path: '/generate',
  validateSearch: (search: Search) => ({ ...textOf(search, 'entityId'), ...textOf(search, 'reference') }),
  component: lazyRouteComponent(() => import('../planning/generator.tsx'), 'Generator'),
});
const established = createRoute({
  getParentRoute: () => app,
  path: '/established',
  validateSearch: readEstablishedSearch,
  component: lazyRouteComponent(() => import('../planning/established/established-page.tsx'), 'EstablishedPage'),
});
const establishedDetail = createRoute({
  getParentRoute: () => app,
  path: '/established/$programId',
  validateSearch: (search: Search) => ({
    ...textOf(search, 'entityId'),
    ...textOf(search, 'gymId'),
    ...textOf(search, 'tab'),
  }),
  component: lazyRouteComponent(() => import('../planning/established/established-detail.tsx'), 'EstablishedDetail'),
});
const programs = createRoute({
  getParentRoute: () => app,
  path: '/programs',
  component: lazyRouteComponent(() => import('../programs/program-list.tsx'), 'ProgramList'),
});
const program = createRoute({
  getParentRoute: () => app,
  path: '/programs/$ownerId/$programId',
  validateSearch: (search: Search) => ({ ...textOf(search, 'workout'), ...textOf(search, 'tab') }),
  component: lazyRouteComponent(() => import('../programs/program-page.tsx'), 'ProgramPage'),
});
const calendar = createRoute({
  getParentRoute: () => app,
  path: '/calendar',
  validateSearch: (search: Search) => ({
    ...textOf(search, 'view'),
    ...textOf(search, 'date'),
    ...textOf(search, 'entityId'),
    ...textOf(search, 'as'),
  }),
  component: lazyRouteComponent(() => import('../calendar/calendar-page.tsx'), 'CalendarPage'),
});

// ── training ─────────────────────────────────────────────────────────────────────────────────────────────────────────
// The screens of apps/web/src/training are wired here: today, the logger, progress, history, import.
const today = createRoute({
  getParentRoute: () => app,
  path: '/today',
  component: lazyRouteComponent(() => import('../training/today/today-page.tsx'), 'TodayPage'),
});
const log = createRoute({
  getParentRoute: () => app,
  path: '/log',
  component: lazyRouteComponent(() => import('../training/logger/log-door.tsx'), 'LogDoor'),
});
const logFor = createRoute({
  getParentRoute: () => app,
  path: '/log/$personId',
  component: lazyRouteComponent(() => import('../training/logger/log-door.tsx'), 'LogDoor'),
});
const logger = createRoute({
  getParentRoute: () => app,
  path: '/log/$personId/$workoutId',
  component: lazyRouteComponent(() => import('../training/logger/logger-page.tsx'), 'LoggerPage'),
});
const workout = createRoute({
  getParentRoute: () => app,
  path: '/workouts/$personId/$workoutId',
  component: lazyRouteComponent(() => import('../training/history/workout-page.tsx'), 'WorkoutPage'),
});
const progress = createRoute({
  getParentRoute: () => app,
  path: '/progress',
  component: lazyRouteComponent(() => import('../training/history/progress-page.tsx'), 'ProgressPage'),
});
const progressOf = createRoute({
  getParentRoute: () => app,
  path: '/progress/$personId',
  component: lazyRouteComponent(() => import('../training/history/progress-page.tsx'), 'ProgressPage'),
});
const lift = createRoute({
  getParentRoute: () => app,
  path: '/lifts/$personId',
  validateSearch: (search: Search) => ({ ...textOf(search, 'exercise'), ...textOf(search, 'own') }),
  component: lazyRouteComponent(() => import('../training/history/lift-page.tsx'), 'LiftPage'),
});
const imports = createRoute({
  getParentRoute: () => app,
  path: '/import/$personId',
  component: lazyRouteComponent(() => import('../training/import/import-page.tsx'), 'ImportPage'),
});
const trainingRoutes = [today, log, logFor, logger, workout, progress, progressOf, lift, imports] as const;
// ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── staff ────────────────────────────────────────────────────────────────────────────────────────────────────────────
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
  component: lazyRouteComponent(() => import('../staff/words-overview.tsx'), 'WordsOverview'),
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
  component: lazyRouteComponent(() => import('../staff/words-page.tsx'), 'WordsPage'),
});
const staffQuality = createRoute({
  getParentRoute: () => staff,
  path: '/quality',
  component: lazyRouteComponent(() => import('../staff/quality-page.tsx'), 'QualityPage'),
});
const staffFindings = createRoute({
  getParentRoute: () => staff,
  path: '/quality/$check',
  component: lazyRouteComponent(() => import('../staff/findings-page.tsx'), 'FindingsPage'),
});
const staffProposals = createRoute({
  getParentRoute: () => staff,
  path: '/proposals',
  component: lazyRouteComponent(() => import('../staff/proposals-page.tsx'), 'ProposalsPage'),
});
const staffLibrary = createRoute({
  getParentRoute: () => staff,
  path: '/library',
  validateSearch: readSharedSearch,
  component: lazyRouteComponent(() => import('../staff/library/shared-page.tsx'), 'SharedLibraryPage'),
});
const staffLibraryImport = createRoute({
  getParentRoute: () => staff,
  path: '/library/import',
  component: lazyRouteComponent(() => import('../staff/library/shared-import.tsx'), 'SharedImportPage'),
});
const staffRoutes = staff.addChildren([
  staffHome,
  staffWords,
  staffWordList,
  staffQuality,
  staffFindings,
  staffLibrary,
  staffLibraryImport,
  staffProposals,
]);
// ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const routeTree = root.addChildren([
  door.addChildren([signIn, signUp, forgot, reset, invitation, confirmEmail]),
  welcome,
  publicGym,
  app.addChildren([
    home,
    more,
    settings,
    account,
    clients,
    classes,
    putAway,
    newClient,
    client,
    editClient,
    gyms,
    newGym,
    gym,
    findGyms,
    ownWeights,
    plates,
    exercises,
    exercise,
    library,
    importWorkouts,
    libraryWorkout,
    myExercises,
    equipment,
    piece,
    achievements,
    generate,
    established,
    establishedDetail,
    programs,
    program,
    calendar,
    ...trainingRoutes,
    staffRoutes,
  ]),
]);
