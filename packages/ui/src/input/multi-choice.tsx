import type { ReactNode } from 'react';
import classes from './choice.module.css';

type Option<Value extends string> = { value: Value; label: string; name?: string };
type Props<Value extends string> = {
  label: string;
  hint?: string;
  error?: string | undefined;
  options: readonly Option<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
};

/** Any of a few, all in sight, such as the days of a week. */
export function MultiChoice<Value extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: Props<Value>): ReactNode {
  const toggle = (option: Value) =>
    onChange(
      options
        .map((each) => each.value)
        .filter((each) => (each === option ? !value.includes(each) : value.includes(each))),
    );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      <div className={classes.chips}>
        {options.map((option) => (
          <label key={option.value} className={classes.chip}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
              aria-label={option.name ?? option.label}
            />
            <span aria-hidden="true">{option.label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
