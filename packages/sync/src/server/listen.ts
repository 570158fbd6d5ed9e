import type { Database } from '@halteres/database';
import { CHANNEL, readMessage } from './poke.ts';
import { readableOwners, type Listener } from './scopes.ts';

type Subscription = { me: Listener; owners: Set<string>; send: (owners: string[]) => void };
type Trouble = (error: unknown) => void;
const LONGEST_PAUSE = 30_000;

/** Hears pokes on one connection outside the pools, and passes on to each listener those about owners they may read. */
export class Pokes {
  readonly #database: Database;
  readonly #onTrouble: Trouble;
  readonly #onLag: (milliseconds: number) => void;
  readonly #subscriptions = new Set<Subscription>();
  #connection: { end: () => Promise<void> } | null = null;
  #connecting: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;
  #closed = false;

  constructor(database: Database, onTrouble: Trouble, onLag: (milliseconds: number) => void = () => undefined) {
    this.#database = database;
    this.#onTrouble = onTrouble;
    this.#onLag = onLag;
  }

  /** Sends what concerns `me` from now on, until the returned function is called. */
  async subscribe(
    me: Listener,
    send: (owners: string[]) => void,
  ): Promise<{ refresh: () => Promise<void>; stop: () => void }> {
    await this.#connect();
    const subscription: Subscription = { me, owners: await readableOwners(this.#database, me), send };
    this.#subscriptions.add(subscription);
    return { refresh: () => this.#refresh(subscription), stop: () => void this.#subscriptions.delete(subscription) };
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#again !== null) clearTimeout(this.#again);
    this.#subscriptions.clear();
    await this.#connecting?.catch(this.#onTrouble);
    await this.#connection?.end();
    this.#connection = null;
  }

  #connect(): Promise<void> {
    if (this.#connection !== null || this.#closed) return Promise.resolve();
    return (this.#connecting ??= this.#open().finally(() => (this.#connecting = null)));
  }

  async #open(): Promise<void> {
    const client = await this.#database.connect('web');
    const lost = (error?: unknown): void => {
      if (this.#connection !== client) return;
      this.#connection = null;
      if (error !== undefined) this.#onTrouble(error);
      this.#reconnect();
    };
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', ({ payload }) => {
      const { sentAt, owners } = readMessage(payload ?? '');
      this.#onLag(Math.max(0, Date.now() - sentAt));
      this.#heard(owners);
    });
    await client.query(`listen ${CHANNEL}`);
    this.#connection = client;
    this.#failures = 0;
  }

  /** Whatever was said while nobody listened: everybody had better look. */
  #reconnect(): void {
    if (this.#closed) return;
    this.#again = setTimeout(
      () => {
        this.#connect().then(
          () => this.#heard([...new Set([...this.#subscriptions].flatMap(({ owners }) => [...owners]))]),
          (error: unknown) => {
            this.#failures += 1;
            this.#onTrouble(error);
            this.#reconnect();
          },
        );
      },
      Math.min(LONGEST_PAUSE, 250 * 2 ** this.#failures),
    );
    this.#again.unref();
  }

  #heard(owners: string[]): void {
    for (const subscription of this.#subscriptions) {
      const concerned = owners.filter((owner) => subscription.owners.has(owner));
      if (concerned.length > 0) this.#pass(subscription, concerned).catch(this.#onTrouble);
    }
  }

  /** Consent may have ended since: what is somebody else's is looked up at the moment it is passed on. */
  async #pass(subscription: Subscription, owners: string[]): Promise<void> {
    if (owners.some((owner) => owner !== subscription.me.userId)) await this.#refresh(subscription);
    const mine = owners.filter((owner) => subscription.owners.has(owner));
    if (mine.length > 0 && this.#subscriptions.has(subscription)) subscription.send(mine);
  }

  async #refresh(subscription: Subscription): Promise<void> {
    subscription.owners = await readableOwners(this.#database, subscription.me);
  }
}
