import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { app } from './app-route.ts';
import { textOf, type Search } from './search.ts';

const today = createRoute({
  getParentRoute: () => app,
  path: '/today',
  component: lazyRouteComponent(() => import('../../training/today/today-page.tsx'), 'TodayPage'),
});
const log = createRoute({
  getParentRoute: () => app,
  path: '/log',
  component: lazyRouteComponent(() => import('../../training/logger/log-door.tsx'), 'LogDoor'),
});
const logFor = createRoute({
  getParentRoute: () => app,
  path: '/log/$personId',
  component: lazyRouteComponent(() => import('../../training/logger/log-door.tsx'), 'LogDoor'),
});
const logger = createRoute({
  getParentRoute: () => app,
  path: '/log/$personId/$workoutId',
  component: lazyRouteComponent(() => import('../../training/logger/logger-page.tsx'), 'LoggerPage'),
});
const workout = createRoute({
  getParentRoute: () => app,
  path: '/workouts/$personId/$workoutId',
  component: lazyRouteComponent(() => import('../../training/history/workout-page.tsx'), 'WorkoutPage'),
});
const progress = createRoute({
  getParentRoute: () => app,
  path: '/progress',
  component: lazyRouteComponent(() => import('../../training/history/progress-page.tsx'), 'ProgressPage'),
});
const progressOf = createRoute({
  getParentRoute: () => app,
  path: '/progress/$personId',
  component: lazyRouteComponent(() => import('../../training/history/progress-page.tsx'), 'ProgressPage'),
});
const lift = createRoute({
  getParentRoute: () => app,
  path: '/lifts/$personId',
  validateSearch: (search: Search) => ({ ...textOf(search, 'exercise'), ...textOf(search, 'own') }),
  component: lazyRouteComponent(() => import('../../training/history/lift-page.tsx'), 'LiftPage'),
});
const imports = createRoute({
  getParentRoute: () => app,
  path: '/import/$personId',
  component: lazyRouteComponent(() => import('../../training/import/import-page.tsx'), 'ImportPage'),
});
const templates = createRoute({
  getParentRoute: () => app,
  path: '/templates',
  component: lazyRouteComponent(() => import('../../training/templates/templates-page.tsx'), 'TemplatesPage'),
});
const template = createRoute({
  getParentRoute: () => app,
  path: '/templates/$templateId',
  component: lazyRouteComponent(() => import('../../training/templates/template-page.tsx'), 'TemplatePage'),
});
export const trainingRoutes = [
  templates,
  template,
  today,
  log,
  logFor,
  logger,
  workout,
  progress,
  progressOf,
  lift,
  imports,
] as const;
