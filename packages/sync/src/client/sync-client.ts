import { liveQuery, type DexieOptions } from 'dexie';
import { DayFits } from './day-fits.ts';
import { LocalStore, type Conflict } from './local-store.ts';
import { markCleared, purgesOf } from './purge.ts';
import { browserPlatform, type Platform } from './platform.ts';
import { StatusBoard, type SyncStatus } from './status.ts';
import { SyncLoop } from './sync-loop.ts';
import { Templates } from './templates.ts';
import { TrainingLog } from './training-log.ts';
import { TrainingQueries } from './training-queries.ts';

export type SyncOptions = {
  /** The person signed in: each has a database of their own on this device. */
  account: string;
  /** Where the API is; `/api/sync` when left out. */
  baseUrl?: string;
  /** Done before each exchange; where it fails, the exchange waits with it. */
  first?: () => Promise<void>;
  /** For tests: their own network, clock, locks. */
  platform?: Partial<Platform>;
  /** For tests: their own IndexedDB. */
  indexedDb?: DexieOptions;
};

/** The local copy of what an account may see, what is done to it, and its exchange with the server. */
export class SyncClient {
  readonly account: string;
  readonly store: LocalStore;
  /** What a person does: at once here, later there. */
  readonly log: TrainingLog;
  /** What there is to see; use with Dexie's liveQuery. */
  readonly queries: TrainingQueries;
  /** Planned workouts fitted to a day without a network. */
  readonly fits: DayFits;
  /** Workouts to start from again, in their folders. */
  readonly templates: Templates;
  readonly #status: StatusBoard;
  readonly #loop: SyncLoop;

  constructor({ account, baseUrl = '/api/sync', first, platform, indexedDb }: SyncOptions) {
    const around = { ...browserPlatform(), ...platform };
    this.account = account;
    this.store = new LocalStore(account, indexedDb);
    this.log = new TrainingLog(this.store, account, around.now);
    this.queries = new TrainingQueries(this.store, account);
    this.templates = new Templates(this.store, account, around.now);
    this.fits = new DayFits(this.store, around.now);
    this.#status = new StatusBoard(this.store, around.online());
    this.#loop = new SyncLoop(this.store, around, baseUrl, this.#status, first);
  }

  /** Begins to exchange, and goes on by itself; in one tab of all that are open. */
  start(): void {
    this.#loop.start();
  }

  /** Exchanges now: all that waits is sent, all that is new is taken in. Rejects when it could not be done. */
  sync(): Promise<void> {
    return this.#loop.once();
  }

  /** The status as it is; a new object each time it changes, so that `useSyncExternalStore(watch, () => status)` works. */
  get status(): SyncStatus {
    return this.#status.current;
  }

  watch = (watcher: () => void): (() => void) => this.#status.watch(watcher);

  /** Calls back when something may be kept no more, until what it returns is called; again by each page until it is done. */
  onPurge(clear: () => Promise<void>): () => void {
    let seen: number | null = null;
    const watching = liveQuery(() => purgesOf(this.store)).subscribe({
      next: ({ count, cleared }) => {
        seen ??= cleared;
        if (count === seen) return;
        seen = count;
        void clear().then(() => markCleared(this.store, count));
      },
      error: () => undefined,
    });
    return () => watching.unsubscribe();
  }

  /** What the person should hear of, oldest first. */
  conflicts(): Promise<Conflict[]> {
    return this.store.conflicts.orderBy('seq').toArray();
  }

  /** The person has heard of it. */
  async dismiss(seq: number): Promise<void> {
    await this.store.conflicts.delete(seq);
  }

  /** Ends the exchange and lets go of the database; all stays on the device. */
  async close(): Promise<void> {
    await this.#loop.stop();
    this.#status.stop();
    this.store.close();
  }

  /** Removes everything of this account from the device: after signing out on a device that is not one's own. */
  async forget(): Promise<void> {
    await this.close();
    await this.store.delete();
  }
}
