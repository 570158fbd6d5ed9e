import type { ReactNode } from 'react';
import classes from './key-hint.module.css';

/** Keys as they are pressed, such as ⌘ K. */
export function KeyHint({ keys }: { keys: readonly string[] }): ReactNode {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <kbd key={key} className={classes.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
