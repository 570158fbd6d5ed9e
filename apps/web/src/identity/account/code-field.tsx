import { i18n } from '@halteres/i18n';
import { TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';

type Props = { value: string; onChange: (value: string) => void; label?: string; description?: string };

/** Six digits of an app, or a recovery code. */
export function CodeField({ value, onChange, label = i18n._('Code of your app'), description }: Props): ReactNode {
  return (
    <TextInput
      label={label}
      {...(description === undefined ? {} : { description })}
      size="md"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      required
      withAsterisk={false}
      maxLength={20}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
