import { Dexie, liveQuery } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { Answers } from './fake-server.ts';
import type { Platform } from './platform.ts';
import { SyncClient } from './sync-client.ts';

const ME = '01890000-0000-7000-8000-000000000001';

describe('several tabs of one account', () => {
  const indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange };
  beforeAll(() => {
    // What is watched is looked up here and not in the options of a database.
    Object.assign(Dexie.dependencies, indexedDb);
  });

  it('goes on by itself in one tab: after writes, pokes, and with pauses after failures', async () => {
    const server = new Answers();
    const pauses: number[] = [];
    const pokes: (() => void)[] = [];
    const held = new Map<string, Promise<void>>();
    const locks: Platform['locks'] = {
      request: async (name, { signal }, work) => {
        const before = held.get(name);
        if (before !== undefined)
          await Promise.race([
            before,
            new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended')))),
          ]);
        held.set(name, work());
        await held.get(name);
      },
    };
    const platform: Partial<Platform> = {
      fetch: server.fetch,
      locks,
      random: () => 1,
      after: (milliseconds) => (pauses.push(milliseconds), () => undefined),
      events: () => ({
        addEventListener: (type, call) => void (type === 'poke' && pokes.push(call)),
        close: () => undefined,
      }),
    };
    const open = (): SyncClient => new SyncClient({ account: ME, indexedDb, platform });
    const client = open();
    const other = open();
    let seen = client.status;
    const unwatch = client.watch(() => (seen = client.status));
    client.start();
    other.start();
    await expect.poll(() => server.asked.length).toBe(1);
    expect(pokes).toHaveLength(1);
    await other.log.startWorkout({ title: 'written in the other tab' });
    await expect.poll(() => server.pushes.length).toBe(1);
    const asked = server.asked.length;
    pokes[0]?.();
    await expect.poll(() => server.asked.length).toBeGreaterThan(asked);
    await expect.poll(() => seen.lastSync).not.toBeNull();
    server.status = 503;
    pokes[0]?.();
    await expect.poll(() => seen.online).toBe(false);
    expect(pauses.at(-1)).toBe(2000);
    await client.close();
    await expect.poll(() => pokes.length).toBe(2);
    unwatch();
    await other.close();
  });

  it('is seen to change by whoever watches a query', async () => {
    const client = new SyncClient({ account: `${ME}-watching`, indexedDb });
    const counts: number[] = [];
    const watching = liveQuery(() => client.queries.recentWorkouts(9)).subscribe((found) => counts.push(found.length));
    await expect.poll(() => counts).toEqual([0]);
    await client.log.startWorkout({ title: 'A' });
    await expect.poll(() => counts.at(-1)).toBe(1);
    watching.unsubscribe();
    await client.close();
  });
});
