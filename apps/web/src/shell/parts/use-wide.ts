import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 900px)');

const watch = (listener: () => void): (() => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether there is room for the table of a desk. */
export const useWide = (): boolean => useSyncExternalStore(watch, () => wide.matches);
