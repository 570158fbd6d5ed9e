import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import classes from './pads.module.css';

type Props = { decimals: boolean; side: ReactNode; doneText: string; onKey: (key: string) => void; onDone: () => void };

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Our own number pad: it stands under the fields, never over them. */
export function NumberPad({ decimals, side, doneText, onKey, onDone }: Props): ReactNode {
  return (
    <div className={classes.pad} role="group" aria-label={i18n._('Number pad')}>
      {DIGITS.map((digit) => (
        <button key={digit} type="button" className={classes.key} onClick={() => onKey(digit)}>
          {digit}
        </button>
      ))}
      <button
        type="button"
        className={classes.key}
        disabled={!decimals}
        onClick={() => onKey('.')}
        aria-label={i18n._('Point')}
      >
        .
      </button>
      <button type="button" className={classes.key} onClick={() => onKey('0')}>
        0
      </button>
      <button
        type="button"
        className={classes.key}
        onClick={() => onKey('back')}
        aria-label={i18n._('Delete the last digit')}
      >
        <Icon name="back" />
      </button>
      <div className={classes.side}>
        {side}
        <button type="button" className={classes.done} onClick={onDone}>
          {doneText}
        </button>
      </div>
    </div>
  );
}
