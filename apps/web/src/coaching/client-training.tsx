import { i18n } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { WorkoutList } from '../training/history/workout-list.tsx';

const SHOWN = 5;

/** What a client trained last, and the ways to their lifts, days and muscles. Looking here counts as having seen it. */
export function ClientTraining({ personId }: { personId: string }): ReactNode {
  const { today } = useUnits();
  const query = useQuery({
    queryKey: ['workouts', personId, 'latest'],
    queryFn: ({ signal }) => api.training.workouts.list({ personId, limit: SHOWN }, { signal }),
  });
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (!isThere) return;
    // With the network cut it counts as new until it is looked at again.
    api.following.look({ personId }).then(
      () => queryClient.invalidateQueries({ queryKey: ['following'] }),
      () => undefined,
    );
  }, [isThere, personId]);
  return (
    <Card
      title={i18n._('Training')}
      flush
      aside={
        <Link to="/progress/$personId" params={{ personId }} className={page.itemLink ?? ''}>
          {i18n._('Lifts, days and muscles')}
        </Link>
      }
    >
      <LoadState query={query}>
        {({ items }) => <WorkoutList personId={personId} workouts={items} today={today} />}
      </LoadState>
    </Card>
  );
}
