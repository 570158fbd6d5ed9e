import { addDays, formatDate, formatNear, i18n } from '@halteres/i18n';
import { Card, EmptyState, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useUnits } from '../shell/session/use-units.ts';
import { calendarQuery } from './calendar-queries.ts';
import { DayWorkout } from './day-workout.tsx';
import page from '../shell/parts/page.module.css';

/** What is planned for you today, and what comes next. */
export function TodayPage(): ReactNode {
  const { today } = useUnits();
  const query = useQuery(calendarQuery({ from: today, to: addDays(today, 14), as: 'athlete' }));
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader title={i18n._('Today')} lead={formatDate(today, 'long')} />
      <LoadState query={query} skeleton={<SkeletonRows rows={3} height={96} label={i18n._('Loading')} />}>
        {(list) => {
          const now = list.filter((each) => each.date === today);
          const next = list.filter((each) => each.date > today).slice(0, 5);
          return (
            <>
              {now.map((workout) => <DayWorkout key={workout.id} workout={workout} as="athlete" />)}
              {now.length === 0 && (
                <Card>
                  <EmptyState icon="today" title={next.length > 0 ? i18n._('Nothing is planned today') : i18n._('Nothing is planned for you yet')} text={next.length > 0 ? i18n._('Rest is part of the plan.') : i18n._('Make yourself a program, or train with a coach. The workout of the day then stands here.')} action={next.length > 0 ? undefined : <ButtonLink variant="default" to="/generate">{i18n._('Generate a program')}</ButtonLink>} />
                </Card>
              )}
              {next.length > 0 && (
                <Card title={i18n._('Next')}>
                  <ul className={page.list}>
                    {next.map((each) => (
                      <li key={each.id} className={page.item}>
                        <div className={page.itemWords}>
                          <Link to="/programs/$ownerId/$programId" params={{ ownerId: each.ownerId, programId: each.programId }} search={{ workout: each.workoutId }} className={page.itemLink ?? ''}>{each.title}</Link>
                          <p className={page.small}>{each.focus}</p>
                        </div>
                        <span>{formatNear(each.date, today)}</span>
                      </li>
                    ))}
                  </ul>
                </Card>
              )}
            </>
          );
        }}
      </LoadState>
    </div>
  );
}
