import { formatDate, i18n } from '@halteres/i18n';
import { Card, PageHeader } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { UnreadNotice } from '../comments/unread-notice.tsx';
import { ConflictNotice } from '../conflicts/conflict-notice.tsx';
import { toBeatQuery } from '../records/to-beat-query.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { WorkoutList } from '../history/workout-list.tsx';
import { useRecentWorkouts } from '../use-sync.ts';
import { StartCard } from './start-card.tsx';

/** What is planned, what is under way, what was done last; all of it from this device. The catalogue comes along, for the search of the logger. */
export function TodayPage(): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  useCatalogue();
  useQuery(toBeatQuery(me.id, today));
  const recent = useRecentWorkouts(me.id, 5);
  return (
    <>
      <PageHeader title={formatDate(today, 'long')} />
      <ConflictNotice />
      <UnreadNotice as="athlete" />
      <div className={page.columns}>
        <StartCard personId={me.id} coaches={me.coaches} />
        <Card
          title={i18n._('Last workouts')}
          flush
          aside={
            <Link to="/progress" className={page.itemLink ?? ''}>
              {i18n._('All')}
            </Link>
          }
        >
          <WorkoutList personId={me.id} workouts={recent.data} today={today} />
        </Card>
      </div>
    </>
  );
}
