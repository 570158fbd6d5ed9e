import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import classes from '../identity/door.module.css';

/** Where the link of a reminder leads: a press on the button stops them, signed in or not. */
export function StopReminders(): ReactNode {
  const { token = '' } = useSearch({ from: '/door/reminders/stop' });
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'failed'>('open');
  const stop = async (): Promise<void> => {
    setState('busy');
    try {
      const answer = await fetch(`/api/reminders/stop?token=${encodeURIComponent(token)}`, { method: 'POST' });
      setState(answer.ok ? 'done' : 'failed');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={classes.form}>
      <h1>{i18n._('Stop the reminders')}</h1>
      {state === 'done' ? (
        <Notice tone="success" title={i18n._('No more reminders are sent. The settings bring them back.')} />
      ) : (
        <>
          {state === 'failed' && (
            <Notice tone="danger" title={i18n._('This did not work. You can stop them in the settings too.')} />
          )}
          <p>{i18n._('You get a mail on days with workouts. Stop that here.')}</p>
          <Button h={48} loading={state === 'busy'} onClick={() => void stop()}>
            {i18n._('Stop the reminders')}
          </Button>
        </>
      )}
    </div>
  );
}
