import type { ReactNode } from 'react';

/** The halter: the ancient Greek jumping weight, as a bar with two plates. */
export function Mark({ size = 24 }: { size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 12h20" strokeWidth="2" />
      <path d="M6.500 6v12M17.500 6v12" strokeWidth="3" />
      <path d="M10.500 12h3" stroke="var(--action)" strokeWidth="4" strokeLinecap="butt" />
    </svg>
  );
}
