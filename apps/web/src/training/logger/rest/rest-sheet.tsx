import { i18n } from '@halteres/i18n';
import { Button, Sheet, Switch } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { askForNotice, noticeState, type NoticeState } from './rest-notice.ts';
import { canStayOn, useStaysOn } from './wake-lock.ts';
import classes from '../sheets.module.css';

const stateText = (state: NoticeState): string =>
  ({
    allowed: i18n._('When a rest ends behind a locked screen, this device tells you.'),
    refused: i18n._('This browser was told not to notify. Allow it in the settings of the site to be told.'),
    unasked: i18n._(
      'A locked screen hides the timer. Halteres can send a notification when the rest is over, and for nothing else.',
    ),
    impossible: i18n._('This browser cannot notify. The timer goes by the clock and is right when you look again.'),
  })[state];

/** How this device tells of rests: by notification, and by staying on. */
export function RestSheet({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const [state, setState] = useState(noticeState);
  const [staysOn, setStaysOn] = useStaysOn();
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Rest timer')}>
      <div className={classes.form}>
        <h2 className={classes.title}>{i18n._('Rest timer')}</h2>
        <p className="secondary" role="status">
          {stateText(state)}
        </p>
        {state === 'unasked' && (
          <Button h={48} onClick={() => void askForNotice().then(setState)}>
            {i18n._('Tell me when a rest is over')}
          </Button>
        )}
        <Switch
          size="md"
          label={i18n._('Keep the screen on while a workout is open')}
          description={
            canStayOn() ? i18n._('Uses more battery.') : i18n._('This browser leaves the screen to the device.')
          }
          disabled={!canStayOn()}
          checked={staysOn && canStayOn()}
          onChange={(event) => setStaysOn(event.currentTarget.checked)}
        />
        <Button variant="default" h={48} onClick={onClose}>
          {i18n._('Done')}
        </Button>
      </div>
    </Sheet>
  );
}
