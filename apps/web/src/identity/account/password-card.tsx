import { i18n } from '@halteres/i18n';
import { Button, Card, PasswordInput, showToast } from '@halteres/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { PasswordField, passwordError } from '../credential-fields.tsx';
import { InlineForm } from './inline-form.tsx';

/** A new password for who knows the old one. */
export function PasswordCard(): ReactNode {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const close = () => {
    setOpen(false);
    setCurrent('');
    setNext('');
    setTried(false);
  };
  const onSubmit = () => {
    setTried(true);
    if (passwordError(next) !== undefined) return;
    void submit.run(async () => {
      await api.account.password.change({ current, next });
      await client.invalidateQueries({ queryKey: ['sessions'] });
      close();
      showToast({ text: i18n._('The password is changed. You are signed out everywhere else.') });
    });
  };
  return (
    <Card title={i18n._('Password')}>
      {open ? (
        <InlineForm
          label={i18n._('Change the password')}
          submitText={i18n._('Set the password')}
          submit={submit}
          onSubmit={onSubmit}
          onCancel={close}
          checksItself
        >
          <PasswordInput
            label={i18n._('Current password')}
            size="md"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': i18n._('Show the password') }}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordField
            fresh
            label={i18n._('New password')}
            value={next}
            onChange={setNext}
            error={tried ? passwordError(next) : undefined}
          />
        </InlineForm>
      ) : (
        <Button variant="default" h={40} onClick={() => setOpen(true)}>
          {i18n._('Change the password')}
        </Button>
      )}
    </Card>
  );
}
