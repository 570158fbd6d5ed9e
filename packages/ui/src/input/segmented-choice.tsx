import { useId, type ReactNode } from 'react';
import classes from './choice.module.css';

type Option<Value extends string> = { value: Value; label: string };
type Props<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  hideLabel?: boolean;
};

/** As many as fit one line; more are shown apart, so that they may wrap. */
const ONE_LINE = 5;

/** One of a few, all in sight. */
export function SegmentedChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: Props<Value>): ReactNode {
  const name = useId();
  const apart = options.length > ONE_LINE;
  return (
    <fieldset className={classes.group}>
      <legend className={hideLabel ? 'sr-only' : classes.legend}>{label}</legend>
      <div className={apart ? classes.chips : classes.segments}>
        {options.map((option) => (
          <label key={option.value} className={apart ? classes.chip : classes.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
