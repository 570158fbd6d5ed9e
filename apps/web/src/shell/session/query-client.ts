import { QueryCache, QueryClient } from '@tanstack/react-query';
import { setReached } from '../frame/sync-status.tsx';
import { ApiProblem, isProblem } from './api.ts';

const mayPass = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => setReached(true),
    onError: (error) => setReached(!isProblem(error, 'offline')),
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 600_000,
      networkMode: 'always',
      retry: (count, error) => mayPass(error) && count < (isProblem(error, 'offline') ? 1 : 2) && navigator.onLine,
    },
    mutations: { networkMode: 'always' },
  },
});
