import { useId, type ReactNode } from 'react';
import classes from './choice.module.css';

type Option<Value extends string> = { value: Value; label: string };
type Props<Value extends string> = { label: string; options: readonly Option<Value>[]; value: Value | null; onChange: (value: Value) => void; hideLabel?: boolean };

/** One of a few, all in sight. */
export function SegmentedChoice<Value extends string>({ label, options, value, onChange, hideLabel = false }: Props<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={hideLabel ? 'sr-only' : classes.legend}>{label}</legend>
      <div className={classes.segments}>
        {options.map((option) => (
          <label key={option.value} className={classes.segment}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
