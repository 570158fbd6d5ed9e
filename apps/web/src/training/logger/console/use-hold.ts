import { useEffect, useRef, type PointerEvent } from 'react';

const FIRST_MS = 380;
const NEXT_MS = 110;
const FAST_MS = 45;
const FAST_AFTER = 12;

type Hold = {
  onPointerDown: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
  onPointerLeave: () => void;
  onClick: (event: { detail: number }) => void;
};

/** Does something on a tap, and again and again, faster after a while, as long as it is held. Keys press it once. */
export function useHold(act: () => void): Hold {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const repeat = (count: number, wait: number) => {
    timer.current = setTimeout(() => {
      latest.current();
      repeat(count + 1, count > FAST_AFTER ? FAST_MS : NEXT_MS);
    }, wait);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      latest.current();
      repeat(0, FIRST_MS);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    // A click without a pointer comes from a key or a screen reader.
    onClick: (event) => {
      if (event.detail === 0) latest.current();
    },
  };
}
