import type { KeyboardEvent } from 'react';

/** Moves focus between the elements matching a selector by arrows, Home and End. */
export function moveBetween(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  if (at === -1) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}
