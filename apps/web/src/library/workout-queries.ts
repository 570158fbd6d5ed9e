import type { LibrarySummary } from '@halteres/modules/library/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { MINUTES_OF, type WorkoutSearch } from './workout-search.ts';

export type FoundWorkout = LibrarySummary & { likeness: number };
export type ImportPreview = Awaited<ReturnType<typeof api.library.preview>>;

const MOST = 50;

/** Workouts that answer; `owned` is what stands in the gym that narrows. */
export const workoutSearchQuery = (search: WorkoutSearch, owned: ReadonlySet<string> | null) =>
  queryOptions({
    queryKey: ['library', 'search', search, owned === null ? null : [...owned]],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.library.search(
        {
          q: search.q ?? '',
          limit: MOST,
          from: search.from ?? 'all',
          ...(search.like === undefined ? {} : { like: search.like }),
          ...(search.format === undefined ? {} : { format: search.format }),
          ...(search.level === undefined ? {} : { difficulty: search.level }),
          ...(search.length === undefined ? {} : MINUTES_OF[search.length]),
          ...(owned === null ? {} : { equipment: [...owned] }),
        },
        { signal },
      ),
  });

export const workoutQuery = (ref: string) =>
  queryOptions({ queryKey: ['library', 'one', ref], queryFn: ({ signal }) => api.library.get({ ref }, { signal }) });

export const alikeQuery = (ref: string) =>
  queryOptions({
    queryKey: ['library', 'alike', ref],
    queryFn: ({ signal }) => api.library.search({ like: ref, limit: 5 }, { signal }),
  });

export const refreshLibrary = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['library'] });
