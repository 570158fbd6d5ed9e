import { liveQuery } from 'dexie';
import { exchange, SignedOut } from './exchange.ts';
import type { LocalStore } from './local-store.ts';
import type { EventsLike, Platform } from './platform.ts';
import { prune } from './prune.ts';
import type { StatusBoard } from './status.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
/** How often to ask where no events come. */
const ASK_EVERY = 60_000;
const DAY = 86_400_000;
/** As in protocol.ts, whose value would bring zod into the browser. */
const WINDOW_DAYS = 120;

/** Keeps one tab exchanging: after local writes, pokes, and the return of the network; with pauses that grow. */
export class SyncLoop {
  readonly #store: LocalStore;
  readonly #platform: Platform;
  readonly #baseUrl: string;
  readonly #status: StatusBoard;
  readonly #first: (() => Promise<void>) | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #failures = 0;
  #cancelPause: (() => void) | null = null;
  #ending = new AbortController();

  constructor(
    store: LocalStore,
    platform: Platform,
    baseUrl: string,
    status: StatusBoard,
    first?: () => Promise<void>,
  ) {
    this.#store = store;
    this.#platform = platform;
    this.#baseUrl = baseUrl;
    this.#status = status;
    this.#first = first;
  }

  /** Exchanges once; while one exchange is under way, another follows it. Rejects when it did not succeed. */
  async once(): Promise<void> {
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#exchangeAll().finally(() => (this.#running = null));
    return this.#running;
  }

  async #exchangeAll(): Promise<void> {
    do {
      this.#again = false;
      await this.#first?.();
      await exchange({
        store: this.#store,
        platform: this.#platform,
        baseUrl: this.#baseUrl,
        signal: this.#ending.signal,
        onSending: (sending) => this.#status.set({ sending }),
      });
    } while (this.#again);
    this.#failures = 0;
    this.#status.set({ online: this.#platform.online(), signedOut: false });
  }

  /** Goes on until `stop`. With locks, in one tab of all that are open; the others see its work in the store. */
  start(): void {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const { locks } = this.#platform;
    if (locks === undefined) {
      void this.#lead(signal);
      return;
    }
    locks
      .request(`halteres-sync-${this.#store.name}`, { signal }, () => this.#lead(signal))
      .catch((error: unknown) => {
        // Ended while waiting for its turn.
        if (!signal.aborted) throw error;
      });
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    this.#cancelPause?.();
    await this.#running?.catch(() => undefined);
  }

  #lead(signal: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const wake = (): void => this.#wake();
      const stopWaking = this.#platform.onWake(() => {
        this.#status.set({ online: this.#platform.online() });
        this.#failures = 0;
        wake();
      });
      // Whatever any tab writes lies in the queue, and this one sees it.
      const queue = liveQuery(() => this.#store.outbox.filter(({ tried }) => !tried).count()).subscribe({
        next: (count) => count > 0 && wake(),
      });
      const events = this.#listen(wake);
      const cutoff = new Date(this.#platform.now() - WINDOW_DAYS * DAY).toISOString().slice(0, 10);
      const tidied = prune(this.#store, cutoff).catch((error: unknown) => reportTrouble(error));
      void tidied.then(wake);
      signal.addEventListener('abort', () => {
        stopWaking();
        queue.unsubscribe();
        events?.close();
        done();
      });
    });
  }

  #listen(wake: () => void): EventsLike | undefined {
    const events = this.#platform.events?.(`${this.#baseUrl}/events`);
    events?.addEventListener('poke', wake);
    // After a broken connection: what was said meanwhile was not heard.
    events?.addEventListener('open', wake);
    return events;
  }

  #wake(): void {
    this.#cancelPause?.();
    this.#cancelPause = null;
    if (this.#ending.signal.aborted) return;
    this.once().then(
      () => this.#pause(ASK_EVERY),
      (error: unknown) => {
        if (this.#ending.signal.aborted) return;
        this.#failures += 1;
        const signedOut = error instanceof SignedOut;
        this.#status.set(signedOut ? { signedOut } : { online: false });
        // Spread out, so that a server that comes back is not met by everybody at once.
        const pause =
          Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(this.#failures, 10)) *
          (0.5 + this.#platform.random() / 2);
        this.#pause(signedOut ? LONGEST_PAUSE : pause);
      },
    );
  }

  #pause(milliseconds: number): void {
    this.#cancelPause?.();
    this.#cancelPause = this.#platform.after(milliseconds, () => this.#wake());
  }
}

/** To where browsers keep what went wrong; nothing here depends on it. */
function reportTrouble(error: unknown): void {
  (globalThis as { reportError?: (error: unknown) => void }).reportError?.(error);
}
