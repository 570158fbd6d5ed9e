import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isProblem } from '../shell/session/api.ts';
import { resetPassword } from '../shell/session/auth.ts';
import { problemText } from '../shell/session/problem-text.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { PasswordField, passwordError } from './credential-fields.tsx';
import classes from './door.module.css';

const describe = (error: unknown): string =>
  isProblem(error) && error.status === 400
    ? i18n._('This link was used or is older than an hour. Ask for a new one.')
    : problemText(error);

export function ResetPassword(): ReactNode {
  const { token, error: linkError } = useSearch({ from: '/door/reset-password' });
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useSubmit(describe);
  if (token === undefined || linkError !== undefined) {
    return (
      <div className={classes.form}>
        <h1>{i18n._('This link does not work')}</h1>
        <p>
          {i18n._('It was used or is older than an hour.')}{' '}
          <Link to="/forgot-password">{i18n._('Ask for a new one')}</Link>
        </p>
      </div>
    );
  }
  const error = passwordError(password);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (error !== undefined) return;
    void submit.run(async () => {
      await resetPassword(token, password);
      await navigate({ to: '/sign-in', replace: true });
    });
  };
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <h1>{i18n._('Choose a new password')}</h1>
      <p className={classes.lead}>{i18n._('You are then signed out everywhere else.')}</p>
      {submit.problem !== null && (
        <Notice
          tone="danger"
          title={submit.problem}
          action={<Link to="/forgot-password">{i18n._('Ask for a new one')}</Link>}
        />
      )}
      <PasswordField fresh value={password} onChange={setPassword} error={tried ? error : undefined} />
      <Button type="submit" h={48} loading={submit.busy}>
        {i18n._('Set the password')}
      </Button>
    </form>
  );
}
