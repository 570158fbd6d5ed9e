import type { ReactNode } from 'react';
import { useHold } from './use-hold.ts';
import classes from './console.module.css';

type Props = {
  label: string;
  value: string;
  unit: string;
  lessText: string;
  moreText: string;
  onStep: (direction: 1 | -1) => void;
  onOpen: () => void;
};

/** A large number between less and more; the number opens the pad. */
export function Stepper({ label, value, unit, lessText, moreText, onStep, onOpen }: Props): ReactNode {
  const less = useHold(() => onStep(-1));
  const more = useHold(() => onStep(1));
  return (
    <div className={classes.stepper} role="group" aria-label={label}>
      <button type="button" className={classes.step} aria-label={lessText} {...less}>
        −
      </button>
      <button type="button" className={classes.figure} onClick={onOpen}>
        <span className={classes.label}>{label}</span>
        <span className={classes.number}>
          {value} <span className={classes.unit}>{unit}</span>
        </span>
      </button>
      <button type="button" className={classes.step} aria-label={moreText} {...more}>
        +
      </button>
    </div>
  );
}
