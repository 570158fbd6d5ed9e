import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { readWeights, writeWeights } from './weight-list.ts';

type Props = {
  label: string;
  unit: Gym['unit'];
  value: Gym['dumbbells'];
  onChange: (value: Gym['dumbbells']) => void;
  onUnread: (wrong: boolean) => void;
};

/** Many weights in one line of text. */
export function WeightListField({ label, unit, value, onChange, onUnread }: Props): ReactNode {
  const [text, setText] = useState(writeWeights(value));
  const ownUnit = value[0]?.unit ?? unit;
  const { wrong } = readWeights(text, ownUnit);
  return (
    <TextInput
      size="md"
      label={`${label}, ${ownUnit}`}
      description={i18n._('Such as 5; 7.5; 10-50 by 2.5. {count, plural, =0 {None now.} one {# now.} other {# now.}}', {
        count: value.length,
      })}
      value={text}
      error={
        wrong === null ? undefined : i18n._('“{part}” is no weight. Separate weights by semicolons.', { part: wrong })
      }
      onChange={(event) => {
        setText(event.currentTarget.value);
        const read = readWeights(event.currentTarget.value, ownUnit);
        onUnread(read.wrong !== null);
        if (read.wrong === null) onChange(read.weights);
      }}
    />
  );
}
