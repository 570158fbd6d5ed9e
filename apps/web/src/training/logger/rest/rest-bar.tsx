import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { RestSheet } from './rest-sheet.tsx';
import { restGone, restLeft, restText } from './rest-timer.ts';
import type { RestControl } from './use-rest.ts';
import classes from './rest-bar.module.css';

type Props = { control: RestControl; nextSeconds: number };

/** The rest timer, always in sight and always as high, running or not. */
export function RestBar({ control, nextSeconds }: Props): ReactNode {
  const { rest, now, start, change, stop } = control;
  const [open, setOpen] = useState(false);
  const settings = (
    <button
      type="button"
      className={classes.button}
      onClick={() => setOpen(true)}
      aria-label={i18n._('Rest timer settings')}
    >
      <Icon name="settings" />
    </button>
  );
  const sheet = <RestSheet open={open} onClose={() => setOpen(false)} />;
  if (rest === null) {
    return (
      <>
        <div className={classes.bar}>
          <span className={classes.words}>{i18n._('Rest {time} after this set', { time: restText(nextSeconds) })}</span>
          <button type="button" className={classes.button} onClick={() => start(nextSeconds)}>
            {i18n._('Rest now')}
          </button>
          {settings}
        </div>
        {sheet}
      </>
    );
  }
  const left = restLeft(rest, now);
  return (
    <>
      <div className={classes.bar} data-over={left <= 0 || undefined} role="timer" aria-label={i18n._('Rest')}>
        <span className={classes.fill} style={{ transform: `scaleX(${restGone(rest, now)})` }} aria-hidden="true" />
        <span className={classes.time}>{restText(left)}</span>
        <span className={classes.words}>
          {left > 0 ? i18n._('rest of {time}', { time: restText(rest.seconds) }) : i18n._('Rest is over')}
        </span>
        <button
          type="button"
          className={classes.button}
          onClick={() => change(-15)}
          aria-label={i18n._('15 seconds less')}
        >
          −15
        </button>
        <button
          type="button"
          className={classes.button}
          onClick={() => change(15)}
          aria-label={i18n._('15 seconds more')}
        >
          +15
        </button>
        <button type="button" className={classes.button} onClick={stop}>
          {i18n._('Skip')}
        </button>
        {settings}
      </div>
      {sheet}
    </>
  );
}
