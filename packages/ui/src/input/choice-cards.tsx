import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import classes from './choice-cards.module.css';

type Option<Value extends string> = { value: Value; label: string; text: string; icon?: IconName };
type Props<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One of a few that need a sentence each. */
export function ChoiceCards<Value extends string>({ label, options, value, onChange }: Props<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.cards}>
        {options.map((option) => (
          <label key={option.value} className={classes.card}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={`${name}-${option.value}`}
              aria-label={option.label}
            />
            {option.icon !== undefined && <Icon name={option.icon} size={24} />}
            <span className={classes.words}>
              <span className={classes.label} aria-hidden="true">
                {option.label}
              </span>
              <span className={classes.text} id={`${name}-${option.value}`}>
                {option.text}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
