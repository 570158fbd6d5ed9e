import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, Notice, showToast, TextInput } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useMe } from '../shell/session/session.ts';
import { SendAgain } from '../identity/account/send-again.tsx';
import { useSubmit } from '../shell/session/use-submit.ts';
import page from '../shell/parts/page.module.css';

/** Gives the client the log you keep for them. */
export function InviteCard({ entityId, name }: { entityId: string; name: string }): ReactNode {
  const {
    emailVerified,
    settings: { timeZone },
  } = useMe();
  const client = useQueryClient();
  const key = ['invitations', entityId];
  const list = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.coaching.invitations.list({ entityId }, { signal }),
  });
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const submit = useSubmit();
  const revoke = useMutation({
    mutationFn: (id: string) => api.coaching.invitations.revoke({ id }),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const open = (list.data ?? []).filter((each) => each.acceptedAt === null && each.revokedAt === null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const invitation = await api.coaching.invitations.create({ entityId, email: email.trim() });
      setLink(invitation.link);
      setEmail('');
      await client.invalidateQueries({ queryKey: key });
    });
  };
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(() => showToast({ text: i18n._('The link is copied.') }), toastProblem);
  };
  return (
    <Card title={i18n._('Invite')}>
      <form className={page.stack} onSubmit={onSubmit}>
        <p className="secondary">
          {i18n._('{name} gets the log you keep as their own and decides what you see.', { name })}
        </p>
        {!emailVerified && <SendAgain />}
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TextInput
          size="md"
          type="email"
          label={i18n._('E-mail')}
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={submit.fieldProblem('email')}
        />
        <div className={page.row}>
          <Button type="submit" variant="default" h={40} loading={submit.busy} disabled={!emailVerified}>
            {i18n._('Send the invitation')}
          </Button>
        </div>
        {link !== null && (
          <Notice
            tone="success"
            icon="mail"
            title={i18n._('The invitation is sent')}
            action={
              <Button variant="default" h={40} onClick={() => copy(link)}>
                {i18n._('Copy the link')}
              </Button>
            }
          >
            {i18n._('You can also hand over the link yourself.')}
          </Notice>
        )}
        {open.length > 0 && (
          <ul className={page.list}>
            {open.map((each) => (
              <li key={each.id} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{each.email}</p>
                  <p className={page.small}>
                    {i18n._('open until {date}', { date: formatInstant(each.expiresAt, timeZone) })}
                  </p>
                </div>
                <Button variant="subtle" h={40} onClick={() => revoke.mutate(each.id)}>
                  {i18n._('Withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </Card>
  );
}
