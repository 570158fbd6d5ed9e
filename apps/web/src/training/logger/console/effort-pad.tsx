import { formatNumber, i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import classes from './pads.module.css';

const STEPS = [6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10];

/** What an RPE means in repetitions that were left. */
const leftText = (rpe: number): string => {
  if (rpe === 10) return i18n._('nothing left');
  if (rpe === 9.5) return i18n._('maybe 1 left');
  const sure = Math.floor(10 - rpe);
  return Number.isInteger(rpe)
    ? i18n._('{sure} left', { sure })
    : i18n._('{sure}–{more} left', { sure, more: sure + 1 });
};

/** How hard it was, by repetitions left; it may stay unsaid. */
export function EffortPad({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (rpe: number | null) => void;
}): ReactNode {
  return (
    <div className={classes.efforts} role="group" aria-label={i18n._('RPE')}>
      {STEPS.map((rpe) => (
        <button
          key={rpe}
          type="button"
          className={classes.effort}
          aria-pressed={rpe === value}
          onClick={() => onChange(rpe)}
        >
          <strong>{formatNumber(rpe, 1)}</strong>
          <span>{leftText(rpe)}</span>
        </button>
      ))}
      <button
        type="button"
        className={classes.effort}
        data-wide
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {i18n._('Leave it unsaid')}
      </button>
    </div>
  );
}
