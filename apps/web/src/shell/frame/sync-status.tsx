import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { useSyncExternalStore, type ReactNode } from 'react';
import classes from './sync-status.module.css';

/** What the sync layer says: how much waits here, whether it is on its way, when the last of it arrived, what met other changes. */
export type SyncStatus = { queued: number; sending: boolean; sentAt: number | null; conflicts: number };

let status: SyncStatus = { queued: 0, sending: false, sentAt: null, conflicts: 0 };
let online = navigator.onLine;
let reached = true;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** The slot of the sync layer: call it whenever the queue changes. */
export function setSyncStatus(next: SyncStatus): void {
  status = next;
  tell();
}

/** Whether the last request met the server: a device may be on a network that leads nowhere. */
export function setReached(next: boolean): void {
  if (next === reached) return;
  reached = next;
  tell();
}

const setOnline = (): void => {
  online = navigator.onLine;
  tell();
};
addEventListener('online', setOnline);
addEventListener('offline', setOnline);

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSyncStatus = (): SyncStatus => useSyncExternalStore(watch, () => status);
export const useOnline = (): boolean => useSyncExternalStore(watch, () => online && reached);

/** Says what is saved here and what has been sent. */
export function SyncIndicator(): ReactNode {
  const { queued, sending, sentAt } = useSyncStatus();
  const isOnline = useOnline();
  const kept = i18n._('Saved on this device, {queued} queued', { queued });
  const text =
    queued > 0
      ? isOnline && sending
        ? i18n._('Sending {queued}', { queued })
        : kept
      : !isOnline
        ? i18n._('Offline')
        : sentAt === null
          ? i18n._('Online')
          : i18n._('Sent');
  const tone = !isOnline || queued > 0 ? 'waiting' : 'sent';
  return (
    <span className={classes.status} data-tone={tone} role="status">
      <Icon name={isOnline ? (queued > 0 ? 'cloud' : 'check') : 'cloud'} size={16} />
      {text}
    </span>
  );
}
