import type { ReactNode } from 'react';
import { encode } from 'uqr';
import classes from './account.module.css';

/** Modules of white around the code, so that cameras find it (ISO/IEC 18004). */
const BORDER = 4;

/** A text as a QR code: black on white in any theme, for cameras. */
export function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const { data, size } = encode(text, { border: BORDER });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
