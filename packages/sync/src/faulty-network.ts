import type { Database } from '@halteres/database';
import type { Platform, RequestInitLike, ResponseLike } from './client/platform.ts';
import { pushRequest } from './protocol.ts';
import { pull } from './server/pull.ts';
import { push } from './server/push.ts';

/** A number in [0, 1), the same series for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** For tests: the server's functions behind a network that loses, repeats and reorders while it is `bad`. */
export class FaultyNetwork {
  bad = true;
  readonly #database: Database;
  readonly #random: () => number;
  /** Requests still under way when their sender has given up. */
  readonly #late: (() => Promise<unknown>)[] = [];
  /** Every push that was ever sent: something on the way may send it again, however long after. */
  readonly #sent: (() => Promise<unknown>)[] = [];

  constructor(database: Database, random: () => number) {
    this.#database = database;
    this.#random = random;
  }

  /** A device's way to the server, signed in as somebody. */
  of(userId: string, skew: number): Partial<Platform> {
    return {
      now: () => Date.now() + skew,
      random: this.#random,
      online: () => true,
      onWake: () => () => undefined,
      after: () => () => undefined,
      locks: undefined,
      events: undefined,
      fetch: (url, init) => {
        const deliver = () => this.#answer(userId, url, init);
        if (init.method === 'POST') this.#sent.push(deliver);
        return this.#carry(deliver);
      },
    };
  }

  /** What was under way arrives, in any order; and some of what arrived before arrives again. */
  async arrive(): Promise<void> {
    for (let again = 0; again < 2 && this.#sent.length > 0; again += 1) {
      await this.#sent[Math.floor(this.#random() * this.#sent.length)]?.();
    }
    while (this.#late.length > 0) {
      const [late] = this.#late.splice(Math.floor(this.#random() * this.#late.length), 1);
      await late?.();
    }
  }

  async #carry(deliver: () => Promise<ResponseLike>): Promise<ResponseLike> {
    if (!this.bad) return deliver();
    const luck = this.#random();
    if (luck < 0.1) throw new Error('the request was lost');
    if (luck < 0.25) {
      await deliver();
      throw new Error('the reply was lost');
    }
    if (luck < 0.35) {
      const [first] = await Promise.all([deliver(), deliver()]);
      return first;
    }
    if (luck < 0.55) {
      this.#late.push(deliver);
      throw new Error('the request is late');
    }
    if (luck < 0.6 && this.#late.length > 0) await this.#late.pop()?.();
    return deliver();
  }

  async #answer(userId: string, url: string, init: RequestInitLike): Promise<ResponseLike> {
    const me = { userId, sessionId: 'fuzz' };
    const { pathname, searchParams } = new URL(url, 'http://fuzz');
    const answer = pathname.endsWith('/push')
      ? {
          results: (await push(this.#database, me, pushRequest.parse(JSON.parse(init.body ?? '')), refuseTrouble))
            .results,
        }
      : await pull(this.#database, me, searchParams.get('cursor'), { page: 7 });
    const body = JSON.stringify(answer);
    return { ok: true, status: 200, json: async () => JSON.parse(body) as unknown };
  }
}

/** An operation that breaks the server is a bug, and no refusal. */
const refuseTrouble = (error: unknown): void => {
  throw error;
};
