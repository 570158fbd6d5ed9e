import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';

const mayPass = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 600_000, networkMode: 'always', retry: (count, error) => mayPass(error) && count < 2 && navigator.onLine },
    mutations: { networkMode: 'always' },
  },
});
