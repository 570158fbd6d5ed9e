import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import classes from './notice.module.css';

type Props = {
  tone: 'info' | 'success' | 'warning' | 'danger';
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
};

const ICONS = { info: 'info', success: 'check', warning: 'warning', danger: 'warning' } as const;

/** Something to know, where it matters. */
export function Notice({ tone, icon, title, children, action }: Props): ReactNode {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'note'}>
      <Icon name={icon ?? ICONS[tone]} />
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children !== undefined && <div className={classes.text}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
