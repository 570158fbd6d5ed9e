import { useId, type ReactNode } from 'react';
import classes from './card.module.css';

type Props = { title?: ReactNode; aside?: ReactNode; flush?: boolean; children: ReactNode };

/** A surface for one subject; `flush` lets a table or list reach its edges. */
export function Card({ title, aside, flush = false, children }: Props): ReactNode {
  const headingId = useId();
  return (
    <section className={classes.card} {...(title === undefined ? {} : { 'aria-labelledby': headingId })}>
      {title !== undefined && (
        <div className={classes.head}>
          <h2 id={headingId} className={classes.title}>
            {title}
          </h2>
          {aside}
        </div>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
