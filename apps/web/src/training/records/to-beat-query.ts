import { addDays, type LocalDate } from '@halteres/i18n';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';
import { keptAnswer } from '../kept-answer.ts';

/** A device keeps 120 days; half of that is its own, so that an answer kept for weeks without a network leaves no gap. */
const OWN_DAYS = 60;

/** What records must beat of the time this device does not keep; also with the network cut. */
export const toBeatQuery = (personId: string, today: LocalDate) =>
  queryOptions({
    queryKey: ['to-beat', personId, today],
    queryFn: () =>
      keptAnswer(`to-beat/${personId}`, () =>
        api.training.exercises.toBeat({ personId, before: addDays(today, -OWN_DAYS) }),
      ),
    staleTime: 3_600_000,
  });
