import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { requestPasswordReset } from '../shell/session/auth.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { EmailField, emailError } from './credential-fields.tsx';
import classes from './door.module.css';

export function ForgotPassword(): ReactNode {
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const submit = useSubmit();
  const error = emailError(email.trim());
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (error !== undefined) return;
    void submit.run(async () => {
      await requestPasswordReset(email.trim());
      setSent(true);
    });
  };
  return (
    <>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <h1>{i18n._('Set a new password')}</h1>
        <p className={classes.lead}>{i18n._('We send a link to your address. It works for an hour.')}</p>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        {sent && (
          <Notice tone="success" icon="mail" title={i18n._('Look into your mail')}>
            {i18n._('If {email} has an account, the link is on its way.', { email: email.trim() })}
          </Notice>
        )}
        <EmailField value={email} onChange={setEmail} error={tried ? error : undefined} />
        <Button type="submit" h={48} loading={submit.busy} variant={sent ? 'default' : 'filled'}>
          {sent ? i18n._('Send it again') : i18n._('Send the link')}
        </Button>
      </form>
      <p className={classes.after}>
        <Link to="/sign-in">{i18n._('Back to sign in')}</Link>
      </p>
    </>
  );
}
