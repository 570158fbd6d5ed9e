import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import type { Logger } from './use-logger.ts';
import classes from './planned-words.module.css';

/** What is written for a workout, at hand while it is logged; out of the way once there are exercises. */
export function PlannedWords({ logger: { planned, exercises } }: { logger: Logger }): ReactNode {
  const words = [planned?.body ?? '', planned?.notes ?? ''].filter((each) => each !== '');
  if (words.length === 0) return null;
  return (
    <details className={classes.words} open={exercises.length === 0}>
      <summary>{planned?.body ? i18n._('What to do') : i18n._('Notes of your coach')}</summary>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </details>
  );
}
