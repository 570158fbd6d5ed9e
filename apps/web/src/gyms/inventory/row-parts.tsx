import { i18n } from '@halteres/i18n';
import { ActionIcon, Icon, NativeSelect, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';

const WEIGHT = /^\d{1,5}(\.\d{1,3})?$/;

/** One weight; passes on only what is a weight. */
export function WeightField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  const plain = text.trim().replace(',', '.');
  return (
    <TextInput
      size="md"
      inputMode="decimal"
      aria-label={label}
      value={text}
      error={!WEIGHT.test(plain)}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const next = event.currentTarget.value.trim().replace(',', '.');
        if (WEIGHT.test(next)) onChange(next);
      }}
      onBlur={() => !WEIGHT.test(plain) && setText(value)}
    />
  );
}

export function UnitField({
  value,
  onChange,
}: {
  value: 'kg' | 'lb';
  onChange: (value: 'kg' | 'lb') => void;
}): ReactNode {
  return (
    <NativeSelect
      size="md"
      aria-label={i18n._('Unit')}
      value={value}
      data={['kg', 'lb']}
      onChange={(event) => onChange(event.currentTarget.value === 'lb' ? 'lb' : 'kg')}
    />
  );
}

export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }): ReactNode {
  return (
    <ActionIcon size={40} variant="subtle" color="gray" c="var(--ink-2)" aria-label={label} onClick={onClick}>
      <Icon name="cross" size={16} />
    </ActionIcon>
  );
}

export const replaced = <Item,>(list: readonly Item[], at: number, change: Partial<Item>): Item[] =>
  list.map((item, index) => (index === at ? { ...item, ...change } : item));
export const without = <Item,>(list: readonly Item[], at: number): Item[] => list.filter((_, index) => index !== at);
