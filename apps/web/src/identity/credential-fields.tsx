import { i18n } from '@halteres/i18n';
import { PasswordInput, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import { MIN_PASSWORD } from '../shell/session/auth.ts';

type FieldProps = { value: string; onChange: (value: string) => void; error?: string | undefined };

export function EmailField({
  value,
  onChange,
  error,
  readOnly = false,
}: FieldProps & { readOnly?: boolean }): ReactNode {
  return (
    <TextInput
      label={i18n._('E-mail')}
      type="email"
      name="email"
      autoComplete="username"
      required
      withAsterisk={false}
      readOnly={readOnly}
      size="md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

export function PasswordField({
  value,
  onChange,
  error,
  fresh = false,
  label = i18n._('Password'),
}: FieldProps & { fresh?: boolean; label?: string }): ReactNode {
  return (
    <PasswordInput
      label={label}
      name="password"
      autoComplete={fresh ? 'new-password' : 'current-password'}
      {...(fresh
        ? {
            description: i18n._('At least {count} characters. A few words are easiest to remember.', {
              count: MIN_PASSWORD,
            }),
          }
        : {})}
      required
      withAsterisk={false}
      size="md"
      visibilityToggleButtonProps={{ 'aria-label': i18n._('Show the password') }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

/** What is wrong with an address or password before it is sent. */
export const emailError = (email: string): string | undefined =>
  /^\S+@\S+\.\S+$/.test(email) ? undefined : i18n._('Enter an e-mail address, such as you@example.org.');
export const passwordError = (password: string): string | undefined =>
  password.length >= MIN_PASSWORD
    ? undefined
    : i18n._('Use at least {count} characters; this has {length}.', { count: MIN_PASSWORD, length: password.length });
