import type { ReactNode } from 'react';
import { PATTERN_DRAWINGS } from './pattern-drawings.ts';

/** A small figure that moves as the pattern does; it stands beside words, so screen readers pass it by. */
export function PatternIcon({ pattern, size = 28 }: { pattern: string; size?: 24 | 28 | 40 }): ReactNode {
  const drawing = PATTERN_DRAWINGS[pattern];
  if (drawing === undefined) return null;
  const { head, lines, load } = drawing;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {head !== null && <circle cx={head[0]} cy={head[1]} r={2} />}
      <path d={lines} />
      {load !== undefined && <path d={load} stroke="var(--ink)" strokeWidth={2.2} />}
    </svg>
  );
}
