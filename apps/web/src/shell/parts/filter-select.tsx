import { NativeSelect } from '@halteres/ui';
import type { ReactNode } from 'react';
import classes from './filter-select.module.css';

export type Choice = { value: string; label: string };
export type ChoiceGroup = { group: string; items: Choice[] };

type Props = {
  label: string;
  /** What it says while nothing is chosen. */
  all: string;
  choices: readonly (Choice | ChoiceGroup)[];
  value: string;
  onChange: (value: string) => void;
};

/** One filter of a list: it stands out while it narrows. */
export function FilterSelect({ label, all, choices, value, onChange }: Props): ReactNode {
  return (
    <NativeSelect
      aria-label={label}
      size="md"
      data={[{ value: '', label: all }, ...choices]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-set={value !== '' || undefined}
      className={classes.filter ?? ''}
    />
  );
}

/** Filters beside one another, as many as fit. */
export function Filters({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className={classes.filters} role="group" aria-label={label}>
      {children}
    </div>
  );
}
