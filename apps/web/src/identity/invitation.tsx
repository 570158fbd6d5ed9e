import { i18n } from '@halteres/i18n';
import { Button, Notice, SkeletonRows, Switch } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api, isProblem } from '../shell/session/api.ts';
import { signUp } from '../shell/session/auth.ts';
import { rememberHome } from '../shell/session/home.ts';
import { problemText } from '../shell/session/problem-text.ts';
import { forgetSession, meQuery } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { EmailField, PasswordField, passwordError } from './credential-fields.tsx';
import { TermsLine } from './account/terms-line.tsx';
import classes from './door.module.css';

const describe = (error: unknown): string =>
  isProblem(error) && error.status === 401
    ? i18n._('You have an account with this address already. Sign in first, then open the link again.')
    : problemText(error);

/** What a coach's invitation opens. */
export function Invitation(): ReactNode {
  const { token } = useSearch({ from: '/door/invitation' });
  const preview = useQuery({
    queryKey: ['invitation', token],
    enabled: token !== undefined,
    retry: false,
    queryFn: ({ signal }) => api.coaching.invitations.preview({ token: token ?? '' }, { signal }),
  });
  const me = useQuery({ ...meQuery, retry: false });
  if (token === undefined || preview.isError) {
    return (
      <div className={classes.form}>
        <h1>{i18n._('This invitation does not work')}</h1>
        <p>
          {preview.isError && !isProblem(preview.error, 'gone')
            ? problemText(preview.error)
            : i18n._('It was used, withdrawn, or has expired. Ask your coach for a new one.')}
        </p>
        <p>
          <Link to="/sign-in">{i18n._('Sign in')}</Link>
        </p>
      </div>
    );
  }
  if (preview.data === undefined || me.isPending)
    return (
      <div className={classes.form}>
        <SkeletonRows rows={5} label={i18n._('Loading')} />
      </div>
    );
  return <Acceptance token={token} {...preview.data} signedInAs={me.data?.email ?? null} />;
}

type AcceptanceProps = {
  token: string;
  coachName: string | null;
  clientName: string;
  email: string;
  signedInAs: string | null;
};

function Acceptance({ token, coachName, clientName, email, signedInAs }: AcceptanceProps): ReactNode {
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [consentHealth, setConsentHealth] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = useSubmit(describe);
  const coach = coachName ?? i18n._('Your coach');
  const error = signedInAs === null ? passwordError(password) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (error !== undefined) return;
    void submit.run(async () => {
      if (signedInAs === null) await signUp(clientName, email, password, token);
      await api.coaching.invitations.accept({ token, consentHealth });
      forgetSession();
      rememberHome('athlete');
      await navigate({ to: '/welcome', replace: true });
    });
  };
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <h1>{i18n._('{coach} keeps a training log for you', { coach })}</h1>
      <p className={classes.lead}>
        {i18n._(
          'Accept, and it is yours, {name}. {coach} goes on seeing your training. You can end that at any time.',
          { name: clientName, coach },
        )}
      </p>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      {signedInAs === null ? (
        <>
          <EmailField value={email} onChange={() => undefined} readOnly />
          <PasswordField fresh value={password} onChange={setPassword} error={tried ? error : undefined} />
          <TermsLine />
        </>
      ) : (
        <Notice tone="info" title={i18n._('You are signed in as {email}', { email: signedInAs })}>
          {i18n._('The log joins this account.')}
        </Notice>
      )}
      <Switch
        size="md"
        label={i18n._('{coach} may see my injuries', { coach })}
        description={i18n._('So that programs spare what hurts. Nobody else sees them.')}
        checked={consentHealth}
        onChange={(event) => setConsentHealth(event.currentTarget.checked)}
      />
      <Button type="submit" h={48} loading={submit.busy}>
        {i18n._('Accept')}
      </Button>
    </form>
  );
}
