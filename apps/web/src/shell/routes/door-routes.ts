import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './app-route.ts';
import { nextOf, textOf, type Search } from './search.ts';

const door = createRoute({
  getParentRoute: () => root,
  id: 'door',
  component: lazyRouteComponent(() => import('../../identity/door-layout.tsx'), 'DoorLayout'),
});
const signIn = createRoute({
  getParentRoute: () => door,
  path: '/sign-in',
  validateSearch: nextOf,
  component: lazyRouteComponent(() => import('../../identity/sign-in.tsx'), 'SignIn'),
});
const signUp = createRoute({
  getParentRoute: () => door,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../../identity/sign-up.tsx'), 'SignUp'),
});
const forgot = createRoute({
  getParentRoute: () => door,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../../identity/forgot-password.tsx'), 'ForgotPassword'),
});
const reset = createRoute({
  getParentRoute: () => door,
  path: '/reset-password',
  validateSearch: (search: Search) => ({ ...textOf(search, 'token'), ...textOf(search, 'error') }),
  component: lazyRouteComponent(() => import('../../identity/reset-password.tsx'), 'ResetPassword'),
});
const invitation = createRoute({
  getParentRoute: () => door,
  path: '/invitation',
  validateSearch: (search: Search) => textOf(search, 'token'),
  component: lazyRouteComponent(() => import('../../identity/invitation.tsx'), 'Invitation'),
});
const confirmEmail = createRoute({
  getParentRoute: () => door,
  path: '/confirm-email',
  validateSearch: (search: Search) => textOf(search, 'token'),
  component: lazyRouteComponent(() => import('../../identity/account/confirm-email.tsx'), 'ConfirmEmail'),
});
const stopReminders = createRoute({
  getParentRoute: () => door,
  path: '/reminders/stop',
  validateSearch: (search: Search) => textOf(search, 'token'),
  component: lazyRouteComponent(() => import('../../calendar/stop-reminders.tsx'), 'StopReminders'),
});

/** Where one comes in, and what mails lead to. */
export const doorRoutes = door.addChildren([signIn, signUp, forgot, reset, invitation, confirmEmail, stopReminders]);
