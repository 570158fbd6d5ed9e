import { formatInstant, i18n } from '@halteres/i18n';
import { Card, Icon, showToast, SkeletonRows, Switch, Tag } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSettings } from '../../shell/session/session.ts';
import page from '../../shell/parts/page.module.css';
import classes from './sharing.module.css';

type Coach = Awaited<ReturnType<typeof api.coaching.coaches.list>>[number];
type Change = Parameters<typeof api.coaching.coaches.update>[0];

/** Who sees what of you; every switch works at once. */
export function CoachesCard(): ReactNode {
  const client = useQueryClient();
  const coaches = useQuery({
    queryKey: ['coaches'],
    queryFn: ({ signal }) => api.coaching.coaches.list({}, { signal }),
  });
  const change = useMutation({
    mutationFn: (input: Change) => api.coaching.coaches.update(input),
    onError: toastProblem,
    onSuccess: (_, { end, consentTraining, consentHealth }) =>
      showToast({
        text:
          end !== undefined
            ? i18n._('The coaching has ended. Your log stays yours.')
            : consentTraining === false || consentHealth === false
              ? i18n._('Withdrawn. It ends now, and devices of the coach remove it when they next connect.')
              : i18n._('Shared from now on.'),
      }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['coaches'] });
      await client.invalidateQueries({ queryKey: ['consents'] });
    },
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
                <CoachRow
                  key={coach.coachId}
                  coach={coach}
                  busy={change.isPending}
                  onChange={(input) => change.mutate({ coachId: coach.coachId, ...input })}
                />
              ))}
            </ul>
          )
        }
      </LoadState>
    </Card>
  );
}

type RowProps = { coach: Coach; busy: boolean; onChange: (change: Omit<Change, 'coachId'>) => void };

function CoachRow({ coach, busy, onChange }: RowProps): ReactNode {
  const { timeZone } = useSettings();
  const name = coach.coachName ?? i18n._('Your coach');
  return (
    <li className={classes.coach}>
      <div className={page.between}>
        <div className={page.itemWords}>
          <p className={page.itemTitle}>{name}</p>
          <p className={page.small}>{i18n._('Since {date}', { date: formatInstant(coach.since, timeZone) })}</p>
        </div>
        {coach.status === 'ended' && <Tag>{i18n._('Ended')}</Tag>}
      </div>
      {coach.status === 'ended' ? (
        <p className="secondary">
          {i18n._('{name} sees nothing of you. What was said to your workouts stays with you.', { name })}
        </p>
      ) : (
        <>
          <Switch
            size="md"
            label={i18n._('Sees my training')}
            description={i18n._(
              'Workouts with sets, loads, notes and comments, your lifts and muscles, and what you did of the plan.',
            )}
            checked={coach.consentTraining}
            onChange={(event) => onChange({ consentTraining: event.currentTarget.checked })}
          />
          <Switch
            size="md"
            label={i18n._('Sees my health')}
            description={i18n._(
              'Injuries, body weight and readiness. Withdrawn, your injuries go out of your programs too. The plans stay, with what they ask you to do differently; later changes are not checked against your injuries.',
            )}
            checked={coach.consentHealth}
            onChange={(event) => onChange({ consentHealth: event.currentTarget.checked })}
          />
          <div className={classes.end}>
            <ConfirmButton
              label={i18n._('End the coaching')}
              name={i18n._('End the coaching by {name}', { name })}
              question={i18n._('{name} sees nothing of you then. Your log stays yours.', { name })}
              yes={i18n._('End it')}
              busy={busy}
              onConfirm={() => onChange({ end: true })}
            />
          </div>
        </>
      )}
    </li>
  );
}
