import type { ReactNode } from 'react';
import classes from './page-header.module.css';

type Props = { title: ReactNode; back?: ReactNode; lead?: ReactNode; actions?: ReactNode };

/** Where you are, one line about it, and the one thing to do. */
export function PageHeader({ title, back, lead, actions }: Props): ReactNode {
  return (
    <header className={classes.header} data-lead={lead !== undefined || undefined}>
      {back !== undefined && <div className={classes.back}>{back}</div>}
      <h1 className={classes.title}>{title}</h1>
      {lead !== undefined && <div className={classes.lead}>{lead}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
