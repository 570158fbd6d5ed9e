import type { KeyboardEvent, MouseEvent } from 'react';

const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';

/** The place from 1 to last a key leads to; null for keys that mean nothing here. */
export function placeForKey({ key }: Pick<KeyboardEvent, 'key'>, place: number, last: number): number | null {
  const forward = isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowUp') return Math.min(last, place + 1);
  if (key === back || key === 'ArrowDown') return Math.max(1, place - 1);
  return key === 'Home' ? 1 : key === 'End' ? last : null;
}

/** The place from 1 to last under a pointer. */
export function placeUnder(event: MouseEvent<HTMLElement>, last: number): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const along = (event.clientX - left) / width;
  const at = Math.floor((isRightToLeft() ? 1 - along : along) * last);
  return Math.min(last, Math.max(1, at + 1));
}
