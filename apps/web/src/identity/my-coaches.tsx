import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, Icon, SkeletonRows, showToast, Switch, Tag } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useSettings } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';

type Change = Parameters<typeof api.coaching.coaches.update>[0];

/** Who sees what of you; every switch works at once. */
export function MyCoaches(): ReactNode {
  const { timeZone } = useSettings();
  const client = useQueryClient();
  const coaches = useQuery({
    queryKey: ['coaches'],
    queryFn: ({ signal }) => api.coaching.coaches.list({}, { signal }),
  });
  const change = useMutation({
    mutationFn: (input: Change) => api.coaching.coaches.update(input),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['coaches'] }),
  });
  return (
    <Card title={i18n._('Who coaches you')} aside={<Icon name="lock" />}>
      <LoadState query={coaches} skeleton={<SkeletonRows rows={1} height={96} label={i18n._('Loading')} />}>
        {(list) =>
          list.length === 0 ? (
            <p className="secondary">{i18n._('Nobody. When a coach invites you, you choose here what they see.')}</p>
          ) : (
            <ul className={page.list}>
              {list.map((coach) => (
                <li key={coach.coachId} className={page.item}>
                  <div className={page.itemWords}>
                    <p className={page.itemTitle}>{coach.coachName ?? i18n._('Your coach')}</p>
                    <p className={page.small}>
                      {i18n._('Since {date}', { date: formatInstant(coach.since, timeZone) })}
                    </p>
                  </div>
                  {coach.status === 'ended' ? (
                    <Tag>{i18n._('Ended')}</Tag>
                  ) : (
                    <div className={page.row}>
                      <Switch
                        size="md"
                        label={i18n._('Sees my training')}
                        checked={coach.consentTraining}
                        onChange={(event) =>
                          change.mutate({ coachId: coach.coachId, consentTraining: event.currentTarget.checked })
                        }
                      />
                      <Switch
                        size="md"
                        label={i18n._('Sees my injuries')}
                        checked={coach.consentHealth}
                        onChange={(event) =>
                          change.mutate({ coachId: coach.coachId, consentHealth: event.currentTarget.checked })
                        }
                      />
                      <Button
                        variant="default"
                        h={40}
                        onClick={() =>
                          change.mutate(
                            { coachId: coach.coachId, end: true },
                            {
                              onSuccess: () =>
                                showToast({ text: i18n._('The coaching has ended. Your log stays yours.') }),
                            },
                          )
                        }
                      >
                        {i18n._('End the coaching')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </LoadState>
    </Card>
  );
}
