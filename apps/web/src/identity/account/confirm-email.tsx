import { i18n } from '@halteres/i18n';
import { Notice } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { meQuery } from '../../shell/session/session.ts';
import classes from '../door.module.css';

/** Where the link of a mail leads: opening it is the proof. */
export function ConfirmEmail(): ReactNode {
  const { token = '' } = useSearch({ from: '/door/confirm-email' });
  const proof = useQuery({
    queryKey: ['confirm-email', token],
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await api.account.email.confirm({ token });
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      return answer;
    },
  });
  return (
    <div className={classes.form}>
      <h1>{i18n._('Confirm your e-mail')}</h1>
      {proof.isPending && <p role="status">{i18n._('A moment…')}</p>}
      {proof.isError && <Notice tone="danger" title={problemText(proof.error)} />}
      {proof.isSuccess && <Notice tone="success" title={i18n._('{email} is confirmed', { email: proof.data.email })} />}
      <p>
        <Link to="/">{i18n._('Go to the start')}</Link>
      </p>
    </div>
  );
}
