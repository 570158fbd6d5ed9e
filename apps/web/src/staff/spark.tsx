import type { ReactNode } from 'react';
import classes from './staff.module.css';

const WIDTH = 96;
const HEIGHT = 24;

/** A trend as a small line; what it says stands in words beside it. */
export function Spark({ values }: { values: readonly number[] }): ReactNode {
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((value, at) => `${at * step},${HEIGHT - 2 - (value / most) * (HEIGHT - 4)}`);
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {values.length > 1 && <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth={1.6} />}
    </svg>
  );
}
