import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { requireSession, safePath } from './session/guards.ts';
import { homeOf } from './session/home.ts';
import { AppLayout } from './frame/layout.tsx';
import { queryClient } from './session/query-client.ts';
import { meQuery } from './session/session.ts';
import { readLibrarySearch } from '../catalogue/library-search.ts';

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

const generate = createRoute({
  getParentRoute: () => app,
  path: '/generate',
  validateSearch: (search: Search) => textOf(search, 'entityId'),
  component: lazyRouteComponent(() => import('../planning/generator.tsx'), 'Generator'),
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

export const routeTree = root.addChildren([
  door.addChildren([signIn, signUp, forgot, reset, invitation]),
  welcome,
  publicGym,
  app.addChildren([
    home,
    more,
    settings,
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
    generate,
    programs,
    program,
    calendar,
    ...trainingRoutes,
  ]),
]);
