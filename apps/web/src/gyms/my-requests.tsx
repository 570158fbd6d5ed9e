import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, Tag } from '@halteres/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { myRequestsQuery, refreshGyms, type RoleRequest } from './gym-queries.ts';
import { requestStatus } from './page/request-status.ts';

/** What one asked of gyms, and what came of it. Nothing where nothing was asked. */
export function MyRequests(): ReactNode {
  const { data } = useQuery(myRequestsQuery);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={i18n._('What you asked for')}>
      <ul className={page.list}>
        {items.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function RequestRow({ request }: { request: RoleRequest }): ReactNode {
  const { timeZone } = useUnits();
  const withdraw = useMutation({
    mutationFn: async () => {
      await api.gyms.requests.withdraw({ requestId: request.id });
      await refreshGyms();
    },
    onError: toastProblem,
  });
  const wish = request.role === 'admin' ? i18n._('To look after it') : i18n._('To train there');
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{request.gymName ?? i18n._('A gym that is no longer there')}</p>
        <p className={page.small}>{[wish, formatInstant(request.createdAt, timeZone)].join(' · ')}</p>
        {request.reason !== null && <p>{request.reason}</p>}
      </div>
      {request.status === 'open' ? (
        <Button variant="default" h={40} loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {i18n._('Take it back')}
        </Button>
      ) : (
        <Tag tone={request.status === 'approved' ? 'success' : 'plain'}>{requestStatus(request.status)}</Tag>
      )}
    </li>
  );
}
