import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import classes from './tag.module.css';

type Props = { tone?: 'plain' | 'action' | 'success' | 'warning' | 'danger'; icon?: IconName; children: ReactNode };

/** A state in a word. The word carries the meaning, the colour only helps. */
export function Tag({ tone = 'plain', icon, children }: Props): ReactNode {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}
