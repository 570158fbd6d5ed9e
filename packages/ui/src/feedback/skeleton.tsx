import type { CSSProperties, ReactNode } from 'react';
import classes from './skeleton.module.css';

type Props = { width?: CSSProperties['width']; height: number };

/** Holds the place of something at its final size. */
export function Skeleton({ width = '100%', height }: Props): ReactNode {
  return <span className={classes.bone} style={{ width, height }} aria-hidden="true" />;
}

/** Rows of a list that is on its way, as high as the rows will be. */
export function SkeletonRows({
  rows,
  height = 56,
  label,
}: {
  rows: number;
  height?: number;
  label: string;
}): ReactNode {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} style={{ height }}>
          <Skeleton width={`${32 + ((row * 17) % 24)}%`} height={12} />
          <Skeleton width="16%" height={12} />
        </div>
      ))}
    </div>
  );
}
