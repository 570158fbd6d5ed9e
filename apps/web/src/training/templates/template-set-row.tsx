import { i18n, parseNumber } from '@halteres/i18n';
import type { TemplateSet } from '@halteres/modules/training/contract';
import { ActionIcon, Icon, NativeSelect, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { countOf, withCount } from '../logger/next-set.ts';
import { measureWord, setTypeWord, sideWord, type Measure } from '../set-words.ts';
import classes from './templates.module.css';

const TYPES = ['normal', 'warm_up', 'drop', 'failure', 'amrap'] as const;
const SIDES = ['both', 'left', 'right'] as const;

type Props = {
  number: number;
  /** The exercise. */
  name: string;
  set: TemplateSet;
  measure: Measure;
  hasSides: boolean;
  /** Takes what is different from now on. */
  onChange: (patch: Partial<TemplateSet>) => void;
  onRemove: () => void;
};

/** One set to do: what kind, how much and with which side. */
export function TemplateSetRow({ number, name, set, measure, hasSides, onChange, onRemove }: Props): ReactNode {
  const count = countOf(set, measure);
  const [typed, setTyped] = useState(count === null ? '' : String(count));
  const read = (): number | null | undefined => {
    if (typed.trim() === '') return null;
    const value = parseNumber(typed);
    const isFit = value !== null && value >= 0 && value <= 10_000 && (measure !== 'reps' || Number.isInteger(value));
    return isFit ? value : undefined;
  };
  const value = read();
  return (
    <li className={classes.set}>
      <span className={classes.number}>{number}</span>
      <TextInput
        className={classes.count}
        size="md"
        inputMode="decimal"
        aria-label={i18n._('{measure} of set {number} of {name}', { measure: measureWord(measure), number, name })}
        error={value === undefined}
        value={typed}
        rightSection={
          <span className="quiet">
            {measure === 'reps' ? '×' : measure === 'seconds' ? 's' : measure === 'metres' ? 'm' : 'cal'}
          </span>
        }
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => value !== undefined && value !== count && onChange(withCount(measure, value))}
      />
      <NativeSelect
        className={classes.choice}
        size="md"
        aria-label={i18n._('Type of set {number} of {name}', { number, name })}
        value={set.setType}
        data={TYPES.map((type) => ({ value: type, label: setTypeWord(type) }))}
        onChange={({ currentTarget }) =>
          onChange({ setType: TYPES.find((type) => type === currentTarget.value) ?? 'normal' })
        }
      />
      {hasSides && (
        <NativeSelect
          className={classes.choice}
          size="md"
          aria-label={i18n._('Side of set {number} of {name}', { number, name })}
          value={set.side ?? ''}
          data={[
            { value: '', label: i18n._('No side') },
            ...SIDES.map((side) => ({ value: side, label: sideWord(side) })),
          ]}
          onChange={({ currentTarget }) =>
            onChange({ side: SIDES.find((side) => side === currentTarget.value) ?? null })
          }
        />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        onClick={onRemove}
        aria-label={i18n._('Delete set {number} of {name}', { number, name })}
      >
        <Icon name="trash" />
      </ActionIcon>
    </li>
  );
}
