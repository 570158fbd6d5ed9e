import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import classes from './state.module.css';

type Props = { icon: IconName; title: string; text: string; action?: ReactNode; preview?: ReactNode };

/** Nothing here yet: what it will look like, and the next step. */
export function EmptyState({ icon, title, text, action, preview }: Props): ReactNode {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>
        <Icon name={icon} size={24} />
      </span>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      {action !== undefined && <div className={classes.action}>{action}</div>}
      {preview !== undefined && (
        <div className={classes.preview} aria-hidden="true">
          {preview}
        </div>
      )}
    </div>
  );
}
