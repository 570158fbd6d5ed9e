import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useLog } from '../use-sync.ts';
import { conflictText, conflictTitle } from './conflict-words.ts';
import { useConflicts } from './use-conflicts.ts';
import classes from './conflict-notice.module.css';

const SHOWN = 5;

/** Says which changes met others on their way, until it is dismissed; nothing where none did. */
export function ConflictNotice(): ReactNode {
  const client = useLog();
  const conflicts = useConflicts().data ?? [];
  if (conflicts.length === 0) return null;
  const dismiss = (): void => {
    for (const { seq } of conflicts) if (seq !== undefined) void client.dismiss(seq);
  };
  return (
    <div className={classes.place}>
      <Notice
        tone={conflicts.some(({ kind }) => kind === 'rejected') ? 'warning' : 'info'}
        title={i18n._('{count, plural, one {# change met another} other {# changes met others}} on the way', {
          count: conflicts.length,
        })}
        action={
          <Button variant="default" h={40} onClick={dismiss}>
            {i18n._('Dismiss')}
          </Button>
        }
      >
        <ul className={classes.list}>
          {conflicts.slice(0, SHOWN).map((conflict) => (
            <li key={conflict.seq}>
              <strong>{conflictTitle(conflict, conflict.name)}</strong>
              <br />
              {conflictText(conflict)}
            </li>
          ))}
          {conflicts.length > SHOWN && <li>{i18n._('And {more} more', { more: conflicts.length - SHOWN })}</li>}
        </ul>
      </Notice>
    </div>
  );
}
