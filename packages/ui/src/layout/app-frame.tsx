import type { ReactNode } from 'react';
import classes from './app-frame.module.css';

type Props = { skipText: string; rail: ReactNode; bar: ReactNode; notice?: ReactNode; children: ReactNode };

/** The frame of every screen: a rail at the left on a desk, a bar at the bottom on a phone. */
export function AppFrame({ skipText, rail, bar, notice, children }: Props): ReactNode {
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {skipText}
      </a>
      <div className={classes.rail}>{rail}</div>
      <div className={classes.column}>
        {notice}
        <main id="main" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      <div className={classes.bar}>{bar}</div>
    </div>
  );
}
