import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import classes from './state.module.css';

type Props = { title: string; text: string; retryText: string; onRetry: () => void };

/** Something could not be loaded: what happened and how to try again. */
export function ErrorState({ title, text, retryText, onRetry }: Props): ReactNode {
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="danger">
        <Icon name="warning" size={24} />
      </span>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      <div className={classes.action}>
        <Button variant="default" h={40} onClick={onRetry}>
          {retryText}
        </Button>
      </div>
    </div>
  );
}
