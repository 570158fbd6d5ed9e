import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { requireSession } from './session/guards.ts';
import { homeOf } from './session/home.ts';
import { queryClient } from './session/query-client.ts';
import { meQuery } from './session/session.ts';
import { app, root } from './routes/app-route.ts';
import { doorRoutes } from './routes/door-routes.ts';
import { textOf, type Search } from './routes/search.ts';
import { staffRoutes } from './routes/staff-routes.ts';
import { trainingRoutes } from './routes/training-routes.ts';
import { readFollowingSearch } from '../coaching/following/following-search.ts';
import { readLibrarySearch } from '../catalogue/library-search.ts';
import { readWorkoutSearch } from '../library/workout-search.ts';
import { readEstablishedSearch } from '../planning/established/established-search.ts';

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

const sharing = createRoute({
  getParentRoute: () => app,
  path: '/settings/sharing',
  component: lazyRouteComponent(() => import('../identity/sharing/sharing-page.tsx'), 'SharingPage'),
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
const following = createRoute({
  getParentRoute: () => app,
  path: '/following',
  validateSearch: readFollowingSearch,
  component: lazyRouteComponent(() => import('../coaching/following/following-page.tsx'), 'FollowingPage'),
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

const sharedProgram = createRoute({
  getParentRoute: () => root,
  path: '/shared',
  component: lazyRouteComponent(() => import('../programs/share/shared-page.tsx'), 'SharedPage'),
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
const duplicateProgram = createRoute({
  getParentRoute: () => app,
  path: '/programs/$ownerId/$programId/duplicate',
  component: lazyRouteComponent(() => import('../planning/refit/duplicate-page.tsx'), 'DuplicatePage'),
});
const printProgram = createRoute({
  getParentRoute: () => app,
  path: '/programs/$ownerId/$programId/print',
  component: lazyRouteComponent(() => import('../programs/print/print-page.tsx'), 'PrintPage'),
});
const programTemplates = createRoute({
  getParentRoute: () => app,
  path: '/program-templates',
  component: lazyRouteComponent(() => import('../programs/templates/template-list.tsx'), 'TemplateList'),
});
const programTemplate = createRoute({
  getParentRoute: () => app,
  path: '/program-templates/$templateId',
  component: lazyRouteComponent(() => import('../programs/templates/template-page.tsx'), 'TemplatePage'),
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
const daysOff = createRoute({
  getParentRoute: () => app,
  path: '/calendar/days-off',
  component: lazyRouteComponent(() => import('../calendar/days-off/days-off-page.tsx'), 'DaysOffPage'),
});

export const routeTree = root.addChildren([
  doorRoutes,
  welcome,
  publicGym,
  sharedProgram,
  app.addChildren([
    home,
    more,
    settings,
    account,
    sharing,
    clients,
    following,
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
    duplicateProgram,
    printProgram,
    programTemplates,
    programTemplate,
    calendar,
    daysOff,
    ...trainingRoutes,
    staffRoutes,
  ]),
]);
