import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import classes from './volume-legend.module.css';

/** What the bands and lines stand for, in a coach's words. */
export function VolumeLegend(): ReactNode {
  const entries = [
    { kind: 'least', text: i18n._('MEV: the fewest sets that build') },
    { kind: 'best', text: i18n._('MAV: the most useful range') },
    { kind: 'high', text: i18n._('High: little more to gain') },
    { kind: 'most', text: i18n._('MRV: the most one recovers from') },
    { kind: 'light', text: i18n._('Light week, low on purpose') },
  ];
  return (
    <ul className={classes.legend}>
      {entries.map(({ kind, text }) => (
        <li key={kind}>
          <span className={classes.swatch} data-kind={kind} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
