import { i18n } from '@halteres/i18n';
import { Button, Notice, TextInput } from '@halteres/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isProblem } from '../shell/session/api.ts';
import { signUp } from '../shell/session/auth.ts';
import { problemText } from '../shell/session/problem-text.ts';
import { forgetSession } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { EmailField, emailError, PasswordField, passwordError } from './credential-fields.tsx';
import { TermsLine } from './account/terms-line.tsx';
import classes from './door.module.css';

const describe = (error: unknown): string =>
  isProblem(error) && error.status === 401
    ? i18n._('This did not sign you in. If you have an account already, sign in; we sent a mail that says so.')
    : problemText(error);

export function SignUp(): ReactNode {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useSubmit(describe);
  const errors = {
    name: name.trim() === '' ? i18n._('Enter the name you go by.') : undefined,
    email: emailError(email.trim()),
    password: passwordError(password),
  };
  const shown = tried ? errors : { name: undefined, email: undefined, password: undefined };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    void submit.run(async () => {
      await signUp(name.trim(), email.trim(), password);
      forgetSession();
      await navigate({ to: '/welcome', replace: true });
    });
  };
  return (
    <>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <h1>{i18n._('Make an account')}</h1>
        <p className={classes.lead}>{i18n._('For you as a coach, as an athlete, or both.')}</p>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TextInput
          label={i18n._('Name')}
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          size="md"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={shown.name}
        />
        <EmailField value={email} onChange={setEmail} error={shown.email} />
        <PasswordField fresh value={password} onChange={setPassword} error={shown.password} />
        <TermsLine />
        <Button type="submit" h={48} loading={submit.busy}>
          {i18n._('Make the account')}
        </Button>
      </form>
      <p className={classes.after}>
        {i18n._('You have one already?')} <Link to="/sign-in">{i18n._('Sign in')}</Link>
      </p>
    </>
  );
}
