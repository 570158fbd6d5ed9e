import { useEffect, useState } from 'react';

const KEPT = 'halteres-screen-stays-on';

/** Whether this device keeps its screen on during a workout; unless said otherwise, it does. */
const staysOn = (): boolean => localStorage.getItem(KEPT) !== 'no';

export const canStayOn = (): boolean => 'wakeLock' in navigator;

/** The setting of this device, and how to change it. */
export function useStaysOn(): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(staysOn);
  return [
    value,
    (next) => {
      if (next) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, 'no');
      setValue(next);
      dispatchEvent(new Event(KEPT));
    },
  ];
}

/** Keeps the screen on while a workout is open. A browser lets go when the page is hidden: asked again when it is shown. */
export function useWakeLock(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen || !canStayOn()) return;
    let held: WakeLockSentinel | null = null;
    let ended = false;
    const letGo = (): void => {
      void held?.release();
      held = null;
    };
    const ask = async (): Promise<void> => {
      if (!staysOn()) return letGo();
      if (document.visibilityState !== 'visible' || (held !== null && !held.released)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (ended) void lock.release();
        else held = lock;
      } catch {
        // A device that is short of power refuses; the timer goes by the clock all the same.
      }
    };
    const again = (): void => void ask();
    again();
    document.addEventListener('visibilitychange', again);
    addEventListener(KEPT, again);
    return () => {
      ended = true;
      letGo();
      document.removeEventListener('visibilitychange', again);
      removeEventListener(KEPT, again);
    };
  }, [isOpen]);
}
