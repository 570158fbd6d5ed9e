import { i18n } from '@halteres/i18n';
import { Button, Card, showToast, Switch } from '@halteres/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { refreshGyms, type GymRecord } from '../gym-queries.ts';
import { chooseGymNow, gymNow } from '../now/gym-now.ts';

/** What one is to a gym, and how to become it. */
export function MembershipCard({ gym }: { gym: GymRecord }): ReactNode {
  const { id, mine, details } = gym;
  const act = useMutation({
    mutationFn: async (work: () => Promise<unknown>) => {
      await work();
      await refreshGyms();
    },
    onError: toastProblem,
  });
  const ask = (role: 'admin' | 'member') =>
    act.mutate(async () => {
      await api.gyms.requests.ask({ id, role });
      showToast({ text: i18n._('Asked. Who looks after the gym decides.') });
    });
  const makeHome = (home: boolean) =>
    act.mutate(async () => {
      await api.gyms.membership.update({ id, home });
      if (home && gymNow() === null) chooseGymNow(id);
    });
  const navigate = useNavigate();
  const isGone = !mine.admin && details.visibility === 'private';
  const leave = () =>
    act.mutate(async () => {
      await api.gyms.membership.leave({ id });
      if (gymNow() === id && !mine.admin) chooseGymNow(null);
      if (isGone) await navigate({ to: '/gyms' });
      showToast({ text: i18n._('You no longer train here. What you logged stays.') });
    });
  const asked = mine.asked !== null;
  return (
    <Card title={i18n._('You and this gym')}>
      <div className={page.stack}>
        <p className="secondary">{membershipText(mine)}</p>
        {mine.member && (
          <>
            <Switch
              size="md"
              label={i18n._('My home gym')}
              checked={mine.home}
              onChange={(event) => makeHome(event.currentTarget.checked)}
            />
            <Switch
              size="md"
              label={i18n._('Who looks after it may see my name')}
              checked={mine.showsName}
              onChange={({ currentTarget: { checked } }) =>
                act.mutate(() => api.gyms.membership.update({ id, showsName: checked }))
              }
            />
          </>
        )}
        <div className={page.row}>
          {!mine.member && (mine.admin || !details.joinsByRequest) && (
            <Button h={40} loading={act.isPending} onClick={() => act.mutate(() => api.gyms.membership.join({ id }))}>
              {i18n._('I train here')}
            </Button>
          )}
          {!mine.member && !mine.admin && details.joinsByRequest && !asked && (
            <Button h={40} loading={act.isPending} onClick={() => ask('member')}>
              {i18n._('Ask to join')}
            </Button>
          )}
          {!mine.admin && !asked && (
            <Button variant="default" h={40} disabled={act.isPending} onClick={() => ask('admin')}>
              {i18n._('Ask to look after it')}
            </Button>
          )}
          {mine.admin && (
            <Button
              variant="subtle"
              h={40}
              disabled={act.isPending}
              onClick={() => act.mutate(() => api.gyms.admin.stop({ id }))}
            >
              {i18n._('I no longer look after it')}
            </Button>
          )}
          {mine.member && (
            <ConfirmButton
              label={i18n._('I no longer train here')}
              question={leaveQuestion(gym)}
              yes={i18n._('Yes, leave')}
              busy={act.isPending}
              onConfirm={leave}
            />
          )}
        </div>
      </div>
    </Card>
  );
}

function leaveQuestion({ mine, details }: GymRecord): string {
  if (mine.admin || (details.visibility === 'public' && !details.joinsByRequest)) return i18n._('Leave this gym?');
  return details.visibility === 'private'
    ? i18n._('Leave this gym? It is private: you will not see it any more.')
    : i18n._('Leave this gym? To come back you ask again.');
}

function membershipText({ admin, member, asked }: GymRecord['mine']): string {
  if (asked !== null) return i18n._('You have asked. Nobody has answered yet.');
  if (admin && member) return i18n._('You look after this gym and train here.');
  if (admin) return i18n._('You look after this gym.');
  if (member) return i18n._('You train here.');
  return i18n._('You do not train here.');
}
