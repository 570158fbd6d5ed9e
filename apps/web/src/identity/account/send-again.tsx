import { i18n } from '@halteres/i18n';
import { Button, Notice, showToast } from '@halteres/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useMe } from '../../shell/session/session.ts';

/** Asks to open the link of the first mail, and sends it again. */
export function SendAgain(): ReactNode {
  const { email } = useMe();
  const send = useMutation({
    mutationFn: () => api.account.email.sendVerification(),
    onSuccess: () => showToast({ text: i18n._('The mail is sent.') }),
    onError: toastProblem,
  });
  return (
    <Notice
      tone="warning"
      icon="mail"
      title={i18n._('Confirm your e-mail')}
      action={
        <Button variant="default" h={40} loading={send.isPending} onClick={() => send.mutate()}>
          {i18n._('Send it again')}
        </Button>
      }
    >
      {i18n._('Open the link we sent to {email}. You can train as ever; inviting by mail waits for it.', { email })}
    </Notice>
  );
}
