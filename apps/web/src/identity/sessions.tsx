import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, SkeletonRows, Tag } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { leave, useSettings } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';
import { deviceName } from './device-name.ts';

export function Sessions(): ReactNode {
  const { timeZone } = useSettings();
  const client = useQueryClient();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => api.identity.sessions.list({}, { signal }),
  });
  const revoke = useMutation({
    mutationFn: (id: string) => api.identity.sessions.revoke({ id }),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <Card
      title={i18n._('Where you are signed in')}
      aside={
        <Button variant="subtle" h={40} onClick={() => void leave().catch(toastProblem)}>
          {i18n._('Sign out here')}
        </Button>
      }
    >
      <LoadState query={sessions} skeleton={<SkeletonRows rows={2} height={64} label={i18n._('Loading')} />}>
        {(list) => (
          <ul className={page.list}>
            {list.map((session) => (
              <li key={session.id} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{deviceName(session.userAgent)}</p>
                  <p className={page.small}>
                    {i18n._('Since {date}', { date: formatInstant(session.createdAt, timeZone) })}
                    {session.ipAddress === null || session.ipAddress === '' ? '' : ` · ${session.ipAddress}`}
                  </p>
                </div>
                {session.current ? (
                  <Tag tone="success">{i18n._('This device')}</Tag>
                ) : (
                  <Button variant="default" h={40} onClick={() => revoke.mutate(session.id)}>
                    {i18n._('Sign out')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </LoadState>
    </Card>
  );
}
