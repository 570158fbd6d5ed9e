import { i18n } from '@halteres/i18n';
import { useState, type ReactNode } from 'react';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { PasswordField } from '../credential-fields.tsx';
import { InlineForm } from './inline-form.tsx';
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
  const send = () => {
    void submit.run(() => onSubmit({ password, code: code.trim() }));
  };
  return (
    <InlineForm label={label} submitText={label} submit={submit} onSubmit={send} onCancel={onCancel}>
      <PasswordField value={password} onChange={setPassword} />
      <CodeField
        label={i18n._('Code of your app')}
        description={i18n._('Or one of your recovery codes.')}
        value={code}
        onChange={setCode}
      />
    </InlineForm>
  );
}
