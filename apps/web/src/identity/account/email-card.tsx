import { i18n } from '@halteres/i18n';
import { Button, Card, Notice, Tag } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { useMe } from '../../shell/session/session.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import page from '../../shell/parts/page.module.css';
import { EmailField, emailError, PasswordField } from '../credential-fields.tsx';
import { InlineForm } from './inline-form.tsx';
import { SendAgain } from './send-again.tsx';

/** The address that signs in, whether it is proven, and how to change it. */
export function EmailCard(): ReactNode {
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={i18n._('E-mail')}
      aside={
        me.emailVerified ? (
          <Tag tone="success">{i18n._('Confirmed')}</Tag>
        ) : (
          <Tag tone="warning">{i18n._('Not confirmed')}</Tag>
        )
      }
    >
      <div className={page.stack}>
        <p>{me.email}</p>
        {!me.emailVerified && <SendAgain />}
        {open ? (
          <ChangeEmail onDone={() => setOpen(false)} />
        ) : (
          <div className={page.row}>
            <Button variant="default" h={40} onClick={() => setOpen(true)}>
              {i18n._('Change the e-mail')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function ChangeEmail({ onDone }: { onDone: () => void }): ReactNode {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = useSubmit();
  if (sentTo !== null)
    return (
      <Notice
        tone="success"
        icon="mail"
        title={i18n._('We sent a link to {email}', { email: sentTo })}
        action={
          <Button variant="default" h={40} onClick={onDone}>
            {i18n._('Close')}
          </Button>
        }
      >
        {i18n._('Open it there to confirm. Until then you sign in as before.')}
      </Notice>
    );
  const onSubmit = () => {
    setTried(true);
    if (emailError(email.trim()) !== undefined) return;
    void submit.run(async () => {
      await api.account.email.change({ email: email.trim(), password });
      setSentTo(email.trim());
    });
  };
  return (
    <InlineForm
      label={i18n._('Change the e-mail')}
      submitText={i18n._('Send the link')}
      submit={submit}
      onSubmit={onSubmit}
      onCancel={onDone}
      checksItself
    >
      <EmailField value={email} onChange={setEmail} error={tried ? emailError(email.trim()) : undefined} />
      <PasswordField value={password} onChange={setPassword} />
    </InlineForm>
  );
}
