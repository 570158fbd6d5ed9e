import { formatDate, i18n, monthStart } from '@halteres/i18n';
import { Button, Card, EmptyState, Notice, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import type { WorkoutSummary } from '../log-shapes.ts';
import { useRecentWorkouts } from '../use-sync.ts';
import { WorkoutList } from './workout-list.tsx';

const PAGE = 30;

/** Workouts month by month; with the network cut, those this device keeps. */
export function DayList({ personId }: { personId: string }): ReactNode {
  const { today } = useUnits();
  const local = useRecentWorkouts(personId, PAGE);
  const query = useInfiniteQuery({
    queryKey: ['workouts', personId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api.training.workouts.list({ personId, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const remote = query.data?.pages.flatMap((each) => each.items);
  const workouts = remote ?? local.data;
  if (workouts === undefined)
    return (
      <Card flush>
        <SkeletonRows rows={6} height={72} label={i18n._('Loading')} />
      </Card>
    );
  if (workouts.length === 0 && !query.isPending) {
    return (
      <EmptyState
        icon="calendar"
        title={i18n._('No workouts yet')}
        text={i18n._('Finished workouts stand here month by month, with sets and volume.')}
        action={<ButtonLink to="/log">{i18n._('Log a workout')}</ButtonLink>}
      />
    );
  }
  return (
    <div className={page.stack}>
      {query.isError && (
        <Notice tone="warning" title={i18n._('Only what this device keeps is shown')}>
          {problemText(query.error)}
        </Notice>
      )}
      {byMonth(workouts).map(([month, list]) => (
        <Card key={month} title={formatDate(month, 'month')} flush>
          <WorkoutList personId={personId} workouts={list} today={today} />
        </Card>
      ))}
      {query.hasNextPage && (
        <Button variant="default" h={48} loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {i18n._('Show earlier workouts')}
        </Button>
      )}
    </div>
  );
}

function byMonth(workouts: readonly WorkoutSummary[]): [string, WorkoutSummary[]][] {
  const months = new Map<string, WorkoutSummary[]>();
  for (const workout of workouts) {
    const month = monthStart(workout.localDate);
    months.set(month, [...(months.get(month) ?? []), workout]);
  }
  return [...months];
}
