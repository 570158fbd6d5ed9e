import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useSubmit } from '../../shell/session/use-submit.ts';
import page from '../../shell/parts/page.module.css';
import { PasswordField } from '../credential-fields.tsx';
import { CodeField } from './code-field.tsx';

type Props = {
  label: string;
  onSubmit: (proof: { password: string; code: string }) => Promise<void>;
  onCancel: () => void;
};

/** Asks for both proofs before a second factor is changed. */
export function PasswordAndCode({ label, onSubmit, onCancel }: Props): ReactNode {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const submit = useSubmit();
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(() => onSubmit({ password, code: code.trim() }));
  };
  return (
    <form className={page.stack} onSubmit={send} aria-label={label}>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <PasswordField value={password} onChange={setPassword} />
      <CodeField
        label={i18n._('Code of your app')}
        description={i18n._('Or one of your recovery codes.')}
        value={code}
        onChange={setCode}
      />
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy}>
          {label}
        </Button>
        <Button variant="default" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
