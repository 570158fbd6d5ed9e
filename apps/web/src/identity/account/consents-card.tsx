import { formatInstant, i18n } from '@halteres/i18n';
import type { Consent } from '@halteres/modules/identity/account/contract';
import { Card, SkeletonRows, Tag } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSettings } from '../../shell/session/session.ts';
import page from '../../shell/parts/page.module.css';

function consentText({ purpose, coachName, coachId }: Consent): string {
  if (purpose === 'terms') return i18n._('This Halteres keeps what you enter, to plan and show your training.');
  const coach = coachName ?? (coachId === null ? i18n._('A former coach') : i18n._('Your coach'));
  return purpose === 'coach_training'
    ? i18n._('{coach} sees what you train.', { coach })
    : i18n._('{coach} sees your injuries and how you feel.', { coach });
}

/** What you agreed to, in which version, since when; and how to take it back. */
export function ConsentsCard(): ReactNode {
  const { timeZone } = useSettings();
  const client = useQueryClient();
  const consents = useQuery({
    queryKey: ['consents'],
    queryFn: ({ signal }) => api.account.consents.list({}, { signal }),
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => api.account.consents.withdraw({ id }),
    onError: toastProblem,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['consents'] });
      await client.invalidateQueries({ queryKey: ['coaches'] });
    },
  });
  return (
    <Card title={i18n._('What you agreed to')}>
      <LoadState query={consents} skeleton={<SkeletonRows rows={2} height={64} label={i18n._('Loading')} />}>
        {(list) => (
          <ul className={page.list}>
            {list.map((each) => (
              <li key={each.id} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{consentText(each)}</p>
                  <p className={page.small}>
                    {i18n._('Version {version}, since {date}', {
                      version: each.version,
                      date: formatInstant(each.givenAt, timeZone),
                    })}
                  </p>
                </div>
                {each.withdrawnAt !== null && (
                  <Tag>{i18n._('Withdrawn {date}', { date: formatInstant(each.withdrawnAt, timeZone) })}</Tag>
                )}
                {each.withdrawnAt === null && each.purpose !== 'terms' && each.coachId !== null && (
                  <ConfirmButton
                    label={i18n._('Withdraw')}
                    name={i18n._('Withdraw: {what}', { what: consentText(each) })}
                    question={i18n._('It ends at once.')}
                    yes={i18n._('Withdraw it')}
                    busy={withdraw.isPending}
                    onConfirm={() => withdraw.mutate(each.id)}
                  />
                )}
                {each.withdrawnAt === null && each.purpose === 'terms' && (
                  <p className={page.small}>{i18n._('Ends when you erase the account.')}</p>
                )}
              </li>
            ))}
          </ul>
        )}
      </LoadState>
    </Card>
  );
}
