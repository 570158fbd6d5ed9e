import type { AthleteLevel } from '@halteres/engine/program/simulate/priors';
import { queryOptions } from '@tanstack/react-query';
import { api, isProblem } from '../../shell/session/api.ts';

/** Whose program is simulated: one that is stored, or one that is not started yet. */
export type OutlookOf =
  | { kind: 'program'; ownerId: string; id: string; version: string }
  | { kind: 'established'; id: string; entityId: string | undefined; gymId: string | undefined };
export type OutlookWish = { level: AthleteLevel | null; weeks: number | null; seed: number };

const BUSY_TRIES = 5;

/** The same question always has the same answer, so it is asked once. */
export const outlookQuery = (of: OutlookOf, { level, weeks, seed }: OutlookWish) =>
  queryOptions({
    queryKey: ['outlook', of, level, weeks, seed],
    queryFn: ({ signal }) => {
      const wish = { seed, ...(level === null ? {} : { level }), ...(weeks === null ? {} : { weeks }) };
      if (of.kind === 'program') return api.simulation.program({ ownerId: of.ownerId, id: of.id, ...wish }, { signal });
      const { id, entityId, gymId } = of;
      return api.simulation.established(
        {
          id,
          ...(entityId === undefined ? {} : { entityId }),
          ...(gymId === undefined ? {} : { gymId }),
          ...wish,
        },
        { signal },
      );
    },
    staleTime: Infinity,
    // Two at a time is all a person may run: what was asked before may still be under way.
    retry: (tries, error) => isProblem(error, 'too_many_requests') && tries < BUSY_TRIES,
    retryDelay: 1500,
  });
