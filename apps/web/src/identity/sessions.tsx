import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, SkeletonRows, showToast, Tag, TextInput } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { ConfirmButton } from '../shell/parts/confirm-button.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { leave, useSettings } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';
import { deviceName } from './device-name.ts';

type Session = Awaited<ReturnType<typeof api.account.sessions.list>>[number];

/** The devices somebody is signed in on, by name and when they were last used. */
export function Sessions(): ReactNode {
  const client = useQueryClient();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => api.account.sessions.list({}, { signal }),
  });
  const again = () => client.invalidateQueries({ queryKey: ['sessions'] });
  const revoke = useMutation({
    mutationFn: (id: string) => api.account.sessions.revoke({ id }),
    onError: toastProblem,
    onSettled: again,
  });
  const revokeOthers = useMutation({
    mutationFn: () => api.account.sessions.revokeOthers(),
    onSuccess: () => showToast({ text: i18n._('You are signed out everywhere else.') }),
    onError: toastProblem,
    onSettled: again,
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
          <>
            <ul className={page.list}>
              {list.map((session) => (
                <Device key={session.id} session={session} onSignOut={() => revoke.mutate(session.id)} />
              ))}
            </ul>
            {list.length > 1 && (
              <ConfirmButton
                label={i18n._('Sign out everywhere else')}
                question={i18n._('All other devices ask for your password again.')}
                yes={i18n._('Sign them out')}
                busy={revokeOthers.isPending}
                onConfirm={() => revokeOthers.mutate()}
              />
            )}
          </>
        )}
      </LoadState>
    </Card>
  );
}

function Device({ session, onSignOut }: { session: Session; onSignOut: () => void }): ReactNode {
  const { timeZone } = useSettings();
  const client = useQueryClient();
  const [naming, setNaming] = useState(false);
  const name = session.name ?? deviceName(session.userAgent);
  const [wanted, setWanted] = useState(name);
  const rename = useMutation({
    mutationFn: () => api.account.sessions.rename({ id: session.id, name: wanted.trim() }),
    onSuccess: () => setNaming(false),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  if (naming) {
    const onSubmit = (event: FormEvent) => {
      event.preventDefault();
      if (wanted.trim() !== '') rename.mutate();
    };
    return (
      <li className={page.item}>
        <form className={`${page.row} ${page.ends}`} onSubmit={onSubmit}>
          <TextInput
            label={i18n._('Name of the device')}
            size="md"
            autoFocus
            maxLength={80}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <Button type="submit" h={40} loading={rename.isPending}>
            {i18n._('Save')}
          </Button>
          <Button variant="default" h={40} onClick={() => setNaming(false)}>
            {i18n._('Cancel')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{name}</p>
        <p className={page.small}>
          {[
            i18n._('Last seen {date}', { date: formatInstant(session.lastSeenAt, timeZone) }),
            i18n._('Since {date}', { date: formatInstant(session.createdAt, timeZone) }),
            ...(session.ipAddress === null || session.ipAddress === '' ? [] : [session.ipAddress]),
          ].join(' · ')}
        </p>
      </div>
      {session.current && <Tag tone="success">{i18n._('This device')}</Tag>}
      <Button
        variant="subtle"
        h={40}
        aria-label={i18n._('Rename {name}', { name })}
        onClick={() => {
          setWanted(name);
          setNaming(true);
        }}
      >
        {i18n._('Rename')}
      </Button>
      {!session.current && (
        <Button variant="default" h={40} aria-label={i18n._('Sign out {name}', { name })} onClick={onSignOut}>
          {i18n._('Sign out')}
        </Button>
      )}
    </li>
  );
}
