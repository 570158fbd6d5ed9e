import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isProblem } from '../shell/session/api.ts';
import { signIn } from '../shell/session/auth.ts';
import { problemText } from '../shell/session/problem-text.ts';
import { forgetSession } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { EmailField, PasswordField } from './credential-fields.tsx';
import { SecondStep } from './account/second-step.tsx';
import classes from './door.module.css';

const describe = (error: unknown): string =>
  isProblem(error) && error.status === 401
    ? i18n._('That e-mail and password do not match. Check both, or set a new password.')
    : problemText(error);

export function SignIn(): ReactNode {
  const { next } = useSearch({ from: '/door/sign-in' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const submit = useSubmit(describe);
  const enter = async () => {
    forgetSession();
    await navigate({ href: next ?? '/', replace: true });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      if (await signIn(email.trim(), password)) setAsksForCode(true);
      else await enter();
    });
  };
  if (asksForCode) return <SecondStep onDone={enter} />;
  return (
    <>
      <form className={classes.form} onSubmit={onSubmit}>
        <h1>{i18n._('Sign in')}</h1>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <EmailField value={email} onChange={setEmail} />
        <PasswordField value={password} onChange={setPassword} />
        <Button type="submit" h={48} loading={submit.busy}>
          {i18n._('Sign in')}
        </Button>
      </form>
      <p className={classes.after}>
        <Link to="/forgot-password">{i18n._('Forgot your password')}</Link>
        {' · '}
        <Link to="/sign-up">{i18n._('Make an account')}</Link>
      </p>
    </>
  );
}
