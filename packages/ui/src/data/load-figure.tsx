import type { ReactNode } from 'react';
import classes from './figures.module.css';

/** A number set large with its unit small. */
export function LoadFigure({
  value,
  unit,
  size = 'medium',
}: {
  value: string;
  unit: string;
  size?: 'medium' | 'large' | 'huge';
}): ReactNode {
  return (
    <span className={classes.load} data-size={size}>
      {value}
      <span className={classes.unit}> {unit}</span>
    </span>
  );
}
