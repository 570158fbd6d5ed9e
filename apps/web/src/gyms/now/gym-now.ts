import { useSyncExternalStore } from 'react';

const KEPT = 'halteres-gym-now';

/** Whatever gym one is in, its equipment narrows nothing. */
export const ANY_GYM = 'any';

const listeners = new Set<() => void>();

/** The gym this device is in, as its owner says; null for anywhere. */
export const gymNow = (): string | null => localStorage.getItem(KEPT);

export function chooseGymNow(id: string | null): void {
  if (id === null) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, id);
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  // Another tab of the same device moves along.
  const onStorage = (event: StorageEvent) => event.key === KEPT && listener();
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

export const useGymNowId = (): string | null => useSyncExternalStore(watch, gymNow);
