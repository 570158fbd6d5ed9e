import { Icon, KeyHint, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';

/** The search of a page; / leads here. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      data-page-search
      size="md"
      w={{ base: '100%', xs: 320 }}
      leftSection={<Icon name="search" size={16} />}
      rightSection={value === '' ? <KeyHint keys={['/']} /> : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
        if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('#main tbody a')?.focus();
      }}
    />
  );
}
