import { i18n } from '@halteres/i18n';
import { Button, showToast } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import page from '../../shell/parts/page.module.css';
import { PasswordField } from '../credential-fields.tsx';
import { InlineForm } from './inline-form.tsx';
import classes from './account.module.css';
import { CodeField } from './code-field.tsx';
import { QrCode } from './qr-code.tsx';

type Props = { onDone: (codes: readonly string[]) => Promise<void>; onCancel: () => void };
type Started = Awaited<ReturnType<typeof api.account.secondFactor.start>>;

/** Password, then the key for the app, then its first code: only that turns the second factor on. */
export function SetUpFactor({ onDone, onCancel }: Props): ReactNode {
  const [started, setStarted] = useState<Started | null>(null);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const submit = useSubmit();
  const send = () => {
    void submit.run(async () => {
      if (started === null) return setStarted(await api.account.secondFactor.start({ password }));
      await api.account.secondFactor.confirm({ code: code.trim() });
      return onDone(started.recoveryCodes);
    });
  };
  const copy = (key: string) => {
    navigator.clipboard
      .writeText(key.replaceAll(' ', ''))
      .then(() => showToast({ text: i18n._('The key is copied.') }), toastProblem);
  };
  return (
    <InlineForm
      label={i18n._('Set it up')}
      submitText={started === null ? i18n._('Continue') : i18n._('Turn it on')}
      submit={submit}
      onSubmit={send}
      onCancel={onCancel}
      step={started === null ? 'password' : 'code'}
    >
      {started === null ? (
        <PasswordField value={password} onChange={setPassword} />
      ) : (
        <>
          <p>{i18n._('Scan this with your authenticator app, or add the key by hand. Then type the code it shows.')}</p>
          <QrCode text={started.link} label={i18n._('QR code of the key')} />
          <code className={classes.key} aria-label={i18n._('Key')}>
            {started.key}
          </code>
          <div className={page.row}>
            <Button variant="default" h={40} onClick={() => copy(started.key)}>
              {i18n._('Copy the key')}
            </Button>
            <a href={started.link} className={classes.link}>
              {i18n._('Open in an app on this device')}
            </a>
          </div>
          <CodeField value={code} onChange={setCode} />
        </>
      )}
    </InlineForm>
  );
}
