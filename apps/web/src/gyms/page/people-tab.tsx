import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, showToast, SkeletonRows, Tag, TextInput } from '@halteres/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { peopleQuery, refreshGyms, requestsQuery, type RoleRequest } from '../gym-queries.ts';
import { MemberList } from './member-list.tsx';
import { requestStatus } from './request-status.ts';
import { somebody } from './somebody.ts';

/** Who asks for a role, who has one, and who trains here. */
export function PeopleTab({ gymId }: { gymId: string }): ReactNode {
  const requests = useQuery(requestsQuery(gymId));
  const people = useQuery(peopleQuery(gymId));
  const { timeZone } = useUnits();
  return (
    <div className={page.stack}>
      <Card title={i18n._('Requests')}>
        <LoadState query={requests} skeleton={<SkeletonRows rows={2} height={64} label={i18n._('Loading')} />}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="secondary">{i18n._('Nobody has asked for a role.')}</p>
            ) : (
              <ul className={page.list}>
                {items.map((request) => (
                  <RequestRow key={request.id} request={request} timeZone={timeZone} />
                ))}
              </ul>
            )
          }
        </LoadState>
      </Card>
      <LoadState query={people} skeleton={<SkeletonRows rows={4} height={48} label={i18n._('Loading')} />}>
        {({ admins, memberCount }) => (
          <>
            <Card title={i18n._('Who looks after it')}>
              <ul className={page.list}>
                {admins.map(({ name, isMe, since }) => (
                  <li key={since} className={page.item}>
                    <span className={page.itemTitle}>{somebody(name)}</span>
                    {isMe && <Tag>{i18n._('You')}</Tag>}
                    <span className={page.small}>
                      {i18n._('since {date}', { date: formatInstant(since, timeZone) })}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
            <MemberList gymId={gymId} count={memberCount} />
          </>
        )}
      </LoadState>
    </div>
  );
}

function RequestRow({ request, timeZone }: { request: RoleRequest; timeZone: string }): ReactNode {
  const [reason, setReason] = useState('');
  const name = somebody(request.name);
  const decide = useMutation({
    mutationFn: async (approve: boolean) => {
      await api.gyms.requests.decide({
        id: request.gymId,
        requestId: request.id,
        approve,
        reason: reason.trim() === '' ? null : reason.trim(),
      });
      await refreshGyms();
      showToast({ text: approve ? i18n._('{name} is in.', { name }) : i18n._('{name} is told no.', { name }) });
    },
    onError: toastProblem,
  });
  const wish =
    request.role === 'admin'
      ? i18n._('{name} asks to look after the gym', { name })
      : i18n._('{name} asks to join', { name });
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{wish}</p>
        {request.message !== null && <p>{request.message}</p>}
        <p className={page.small}>{formatInstant(request.createdAt, timeZone)}</p>
      </div>
      {request.status === 'open' ? (
        <div className={page.row}>
          <TextInput
            size="md"
            aria-label={i18n._('Reason for {name}', { name })}
            placeholder={i18n._('Reason, if you like')}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button h={40} loading={decide.isPending} onClick={() => decide.mutate(true)}>
            {i18n._('Approve')}
          </Button>
          <Button variant="default" h={40} disabled={decide.isPending} onClick={() => decide.mutate(false)}>
            {i18n._('Refuse')}
          </Button>
        </div>
      ) : (
        <div>
          <Tag tone={request.status === 'approved' ? 'success' : 'plain'}>{requestStatus(request.status)}</Tag>
          {request.reason !== null && <p className={page.small}>{request.reason}</p>}
        </div>
      )}
    </li>
  );
}
