import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isProblem } from '../../shell/session/api.ts';
import { signInSecondStep } from '../../shell/session/auth.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import classes from '../door.module.css';
import { CodeField } from './code-field.tsx';

const describe = (error: unknown): string =>
  isProblem(error) && error.status === 401
    ? i18n._('This code is not right, or too old. Type the one your app shows now.')
    : problemText(error);

/** After the password: a code of the app, or a recovery code. */
export function SecondStep({ onDone }: { onDone: () => Promise<void> }): ReactNode {
  const [code, setCode] = useState('');
  const submit = useSubmit(describe);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      await signInSecondStep(code.trim());
      await onDone();
    });
  };
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <h1>{i18n._('One more step')}</h1>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <CodeField description={i18n._('Or one of your recovery codes.')} value={code} onChange={setCode} />
      <Button type="submit" h={48} loading={submit.busy}>
        {i18n._('Sign in')}
      </Button>
    </form>
  );
}
