import { addDays, formatNear, i18n } from '@halteres/i18n';
import { Card, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AdherenceBar } from '../calendar/adherence-bar.tsx';
import { calendarQuery } from '../calendar/calendar-queries.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useUnits } from '../shell/session/use-units.ts';
import { focusText } from '../programs/program-words.ts';
import page from '../shell/parts/page.module.css';

/** The next workouts of a client, and how the last weeks went. */
export function ClientUpcoming({ entityId }: { entityId: string }): ReactNode {
  const { today } = useUnits();
  const query = useQuery(calendarQuery({ from: today, to: addDays(today, 60), entityId, as: 'coach' }));
  return (
    <Card
      title={i18n._('Next')}
      aside={
        <Link to="/calendar" search={{ entityId }} className={page.itemLink ?? ''}>
          {i18n._('Calendar')}
        </Link>
      }
    >
      <LoadState query={query} skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Loading')} />}>
        {(list) => {
          const next = list.filter((each) => !each.completed).slice(0, 3);
          return (
            <div className={page.stack}>
              {next.length === 0 ? (
                <p className="secondary">{i18n._('Nothing is planned in the next 60 days.')}</p>
              ) : (
                <ul className={page.list}>
                  {next.map((each) => (
                    <li key={each.id} className={page.item}>
                      <div className={page.itemWords}>
                        <Link
                          to="/programs/$ownerId/$programId"
                          params={{ ownerId: each.ownerId, programId: each.programId }}
                          search={{ workout: each.workoutId }}
                          className={page.itemLink ?? ''}
                        >
                          {each.title}
                        </Link>
                        <p className={page.small}>{focusText(each.focus)}</p>
                      </div>
                      {each.deload && <Tag>{i18n._('Deload')}</Tag>}
                      <span>{formatNear(each.date, today)}</span>
                    </li>
                  ))}
                </ul>
              )}
              <AdherenceBar entityId={entityId} />
            </div>
          );
        }}
      </LoadState>
    </Card>
  );
}
