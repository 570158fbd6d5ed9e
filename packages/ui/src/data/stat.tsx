import type { ReactNode } from 'react';
import classes from './figures.module.css';

/** One fact: a small name over a value. */
export function Stat({ label, children, note }: { label: string; children: ReactNode; note?: ReactNode }): ReactNode {
  return (
    <div className={classes.stat}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
      {note !== undefined && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}

/** Facts side by side; `tight` for three short ones in a narrow card. */
export function Stats({ children, tight = false }: { children: ReactNode; tight?: boolean }): ReactNode {
  return (
    <dl className={classes.stats} data-tight={tight || undefined}>
      {children}
    </dl>
  );
}
