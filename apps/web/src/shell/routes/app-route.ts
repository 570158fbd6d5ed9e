import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { AppLayout } from '../frame/layout.tsx';
import { requireSession } from '../session/guards.ts';

export const root = createRootRoute({ component: Outlet });

export const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: AppLayout,
});
