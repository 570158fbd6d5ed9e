import { liveQuery } from 'dexie';
import type { LocalStore } from './local-store.ts';

/** What a person may want to know of syncing. */
export type SyncStatus = {
  online: boolean;
  /** Operations that wait on this device. */
  queued: number;
  sending: boolean;
  /** When everything was last exchanged, in milliseconds; null before the first time. */
  lastSync: number | null;
  /** What the person has not been told of yet: see `conflicts()`. */
  conflicts: number;
  /** The session ended; what waits is sent after the next sign-in. */
  signedOut: boolean;
};

/** The status, and whoever watches it. Counts come from the store, so that every tab sees the same. */
export class StatusBoard {
  #status: SyncStatus;
  readonly #watchers = new Set<() => void>();
  readonly #store: LocalStore;
  #stopCounting: (() => void) | null = null;

  constructor(store: LocalStore, online: boolean) {
    this.#store = store;
    this.#status = { online, queued: 0, sending: false, lastSync: null, conflicts: 0, signedOut: false };
  }

  get current(): SyncStatus {
    return this.#status;
  }

  set(change: Partial<SyncStatus>): void {
    const fields = Object.keys(change) as (keyof SyncStatus)[];
    if (fields.every((field) => this.#status[field] === change[field])) return;
    this.#status = { ...this.#status, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    if (this.#stopCounting === null) this.#count();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.stop();
    };
  }

  stop(): void {
    this.#stopCounting?.();
    this.#stopCounting = null;
  }

  #count(): void {
    const counts = liveQuery(async () => ({
      queued: await this.#store.outbox.count(),
      conflicts: await this.#store.conflicts.count(),
      lastSync: await this.#store.read<number>('lastSync'),
    }));
    const subscription = counts.subscribe({ next: (found) => this.set(found), error: () => this.stop() });
    this.#stopCounting = () => subscription.unsubscribe();
  }
}
