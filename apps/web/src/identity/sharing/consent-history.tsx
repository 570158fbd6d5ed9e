import { formatMoment, i18n } from '@halteres/i18n';
import { Card, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { useSettings } from '../../shell/session/session.ts';
import page from '../../shell/parts/page.module.css';

/** What was shared with whom, from when to when: a record that nobody changes. */
export function ConsentHistory(): ReactNode {
  const { timeZone } = useSettings();
  const consents = useQuery({
    queryKey: ['consents'],
    queryFn: ({ signal }) => api.account.consents.list({}, { signal }),
  });
  const at = (instant: string): string => formatMoment(instant, timeZone);
  return (
    <Card title={i18n._('What you shared, and when')}>
      <LoadState query={consents} skeleton={<SkeletonRows rows={2} height={48} label={i18n._('Loading')} />}>
        {(list) => {
          const shared = list.filter(({ purpose }) => purpose !== 'terms');
          return shared.length === 0 ? (
            <p className="secondary">{i18n._('Nothing was shared with a coach so far.')}</p>
          ) : (
            <ol className={page.list}>
              {shared.map((each) => (
                <li key={each.id} className={page.item}>
                  <div className={page.itemWords}>
                    <p>
                      {each.purpose === 'coach_training'
                        ? i18n._('Training, with {coach}', { coach: each.coachName ?? i18n._('A former coach') })
                        : i18n._('Health, with {coach}', { coach: each.coachName ?? i18n._('A former coach') })}
                    </p>
                    <p className={page.small}>
                      {each.withdrawnAt === null
                        ? i18n._('From {from} until now', { from: at(each.givenAt) })
                        : i18n._('From {from} to {to}', { from: at(each.givenAt), to: at(each.withdrawnAt) })}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          );
        }}
      </LoadState>
    </Card>
  );
}
