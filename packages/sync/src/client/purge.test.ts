import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PullAnswer, PulledRow } from '../protocol.ts';
import { Answers, NOTHING } from './fake-server.ts';
import { SyncClient } from './sync-client.ts';

const ME = '01890000-0000-7000-8000-000000000001';
const BEN = '01890000-0000-7000-8000-000000000002';
const CLEO = '01890000-0000-7000-8000-000000000003';
const ENTITY = '01890000-0000-7000-8000-0000000000ee';
let made = 0;
const id = (): string => `01890000-0000-7000-9000-${String(++made).padStart(12, '0')}`;

const workoutOf = (owner: string, scope: string, notes: string): PulledRow => ({
  scope: `${scope}:${owner}`,
  entity: 'workouts',
  owner,
  id: id(),
  rev: 1,
  row: {
    title: 'Theirs',
    localDate: '2026-11-20',
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: null,
    bodyweightKg: null,
    notes,
  },
});
const plannedFor = (athleteId: string): PulledRow => ({
  scope: `me:${ME}`,
  entity: 'program_workouts',
  owner: ME,
  id: id(),
  rev: 1,
  row: { entityId: ENTITY, athleteId, completed: true, completedAt: '2026-11-20T10:00:00.000Z', athleteNotes: 'sore' },
});

describe('what is withdrawn', () => {
  let server: Answers;
  let client: SyncClient;
  let indexedDb: { indexedDB: InstanceType<typeof IDBFactory>; IDBKeyRange: typeof IDBKeyRange };
  const open = (): SyncClient =>
    new SyncClient({
      account: ME,
      indexedDb,
      platform: { fetch: server.fetch, locks: undefined, events: undefined },
    });
  const take = async (answer: Partial<PullAnswer>): Promise<void> => {
    server.pulls = [{ ...NOTHING, ...answer }];
    await client.sync();
  };
  const everything = async (): Promise<string> =>
    JSON.stringify(await Promise.all(client.store.tables.map((table) => table.toArray())));
  beforeEach(() => {
    server = new Answers();
    indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange };
    // What is watched is looked up here and not in the options of a database.
    Object.assign(Dexie.dependencies, indexedDb);
    client = open();
  });

  it('goes with all that speaks of the person, and of nobody else; the device says so at once', async () => {
    const [ben, cleo] = [workoutOf(BEN, 'client-health', 'heavy'), workoutOf(CLEO, 'client', 'light')];
    await take({ rows: [ben, cleo, plannedFor(BEN), plannedFor(CLEO)] });
    expect(await everything()).toContain(BEN);
    const asked = server.asked.length;
    await take({ purge: [`client-health:${BEN}`], gone: [BEN], cursor: 'without-ben' });
    const left = await everything();
    expect(left).not.toContain(BEN);
    expect(left).not.toContain('heavy');
    expect(left).toContain('light');
    const plans = await client.store.program_workouts.toArray();
    expect(plans.map(({ row }) => [row.athleteId, row.completed, row.athleteNotes])).toEqual([
      [null, false, null],
      [CLEO, true, 'sore'],
    ]);
    expect(server.asked.slice(asked)).toEqual(['/api/sync/pull?cursor=c', '/api/sync/pull?cursor=without-ben']);
  });

  it('takes what waited for the person along, says that it was refused, and keeps none of its words', async () => {
    server.push = ({ ops }) =>
      ops.map(({ opId }) => ({ opId, status: 'rejected', reason: { code: 'NOT_SHARED', message: 'no more' } }));
    await client.log.startWorkout({ owner: BEN, title: 'Queued words', localDate: '2026-11-21' });
    await take({ purge: [`client:${BEN}`], gone: [BEN] });
    expect(await client.conflicts()).toMatchObject([
      { kind: 'rejected', entity: 'workouts', owner: '', patch: null, reason: { code: 'NOT_SHARED' } },
    ]);
    const left = await everything();
    expect(left).not.toContain(BEN);
    expect(left).not.toContain('Queued words');
  });

  it('written while the answer was on its way is not lost in silence either', async () => {
    const fetch = server.fetch;
    const slow = new SyncClient({
      account: ME,
      indexedDb,
      platform: {
        locks: undefined,
        events: undefined,
        fetch: async (url, init) => {
          if (init.method === 'GET' && server.pulls.length > 0)
            await client.log.startWorkout({ owner: BEN, title: 'Queued words', localDate: '2026-11-21' });
          return fetch(url, init);
        },
      },
    });
    server.pulls = [{ ...NOTHING, purge: [`client:${BEN}`], gone: [BEN] }];
    await slow.sync();
    expect(await client.store.outbox.count()).toBe(0);
    expect(await client.conflicts()).toMatchObject([{ kind: 'rejected', owner: '', reason: { code: 'NOT_SHARED' } }]);
    expect(await everything()).not.toContain('Queued words');
    await slow.close();
  });

  it('in part, takes what was given under the fuller consent and keeps what is given anew', async () => {
    const before = workoutOf(BEN, 'client-health', 'heavy');
    await take({ rows: [{ ...before, row: { ...before.row, bodyweightKg: 83.17 } }, plannedFor(BEN)] });
    await take({ purge: [`client-health:${BEN}`], rows: [{ ...before, scope: `client:${BEN}` }] });
    expect(await client.store.workouts.toArray()).toMatchObject([{ owner: BEN, row: { bodyweightKg: null } }]);
    expect(await everything()).not.toContain('83.17');
    expect(await client.store.program_workouts.toArray()).toMatchObject([{ row: { athleteId: BEN } }]);
  });

  it('is found by a device that lost its place too: it begins anew and keeps only what it is told it may', async () => {
    await take({ rows: [workoutOf(BEN, 'client', 'heavy'), plannedFor(BEN), workoutOf(CLEO, 'client', 'light')] });
    await client.store.meta.delete('cursor');
    await take({ holds: [`me:${ME}`, `client:${CLEO}`] });
    const left = await everything();
    expect(left).not.toContain(BEN);
    expect(left).toContain('light');
  });

  it('is cleared by each page from what it keeps besides, also by one opened after the first was torn away', async () => {
    let [first, second, later] = [0, 0, 0];
    const other = open();
    const stop = client.onPurge(() => new Promise(() => void (first += 1)));
    await take({ rows: [workoutOf(BEN, 'client', 'heavy')] });
    await take({ purge: [`client:${BEN}`], gone: [BEN] });
    await expect.poll(() => first).toBe(1);
    stop();
    const stopOther = other.onPurge(async () => void (second += 1));
    await expect.poll(() => second).toBe(1);
    stopOther();
    await expect.poll(() => client.store.read('purgesCleared')).toBe(1);
    const stopLater = open().onPurge(async () => void (later += 1));
    await take({});
    expect(later).toBe(0);
    stopLater();
    await other.close();
  });
});
