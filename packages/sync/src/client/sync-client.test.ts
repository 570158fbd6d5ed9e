import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PushRequest } from '../protocol.ts';
import { applyPull } from './apply-pull.ts';
import { SyncClient } from './sync-client.ts';
import { Answers, NOTHING } from './fake-server.ts';
import type { Platform } from './platform.ts';

const ME = '01890000-0000-7000-8000-000000000001';
const CLIENT = '01890000-0000-7000-8000-000000000002';
const BENCH = '01890000-0000-7000-8000-0000000000aa';

describe('a device', () => {
  let server: Answers;
  let client: SyncClient;
  let indexedDb: { indexedDB: InstanceType<typeof IDBFactory>; IDBKeyRange: typeof IDBKeyRange };
  const open = (platform: Partial<Platform> = {}): SyncClient =>
    new SyncClient({
      account: ME,
      indexedDb,
      platform: { fetch: server.fetch, locks: undefined, events: undefined, ...platform },
    });
  beforeEach(() => {
    server = new Answers();
    indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange };
    client = open();
  });

  async function logged(): Promise<{ workoutId: string; exerciseId: string; setId: string }> {
    const workoutId = await client.log.startWorkout({ title: 'Push', localDate: '2026-11-21' });
    const exerciseId = await client.log.addExercise({ workoutId, exerciseId: BENCH, name: 'Bench' });
    const setId = await client.log.logSet({ workoutExerciseId: exerciseId, weight: '225', weightUnit: 'lb', reps: 5 });
    return { workoutId, exerciseId, setId };
  }

  it('sends where a workout is apart from the rest, so that a refused gym costs nothing else', async () => {
    server.push = ({ ops }) =>
      ops.map(({ opId, patch }, index) =>
        patch?.['gymId'] === BENCH
          ? { opId, status: 'rejected', reason: { code: 'NOT_FOUND', message: 'no such gym' } }
          : { opId, status: 'applied', rev: index + 1 },
      );
    const id = await client.log.startWorkout({ title: 'Push', gym: { id: BENCH, name: 'Cellar' } });
    await client.log.finishWorkout({ id });
    expect(await client.queries.workout(id)).toMatchObject({ gymId: BENCH, gymName: 'Cellar' });
    expect(await client.queries.recentWorkouts(1)).toMatchObject([{ gymName: 'Cellar' }]);
    await client.sync();
    const ops = server.pushes.flatMap((push) => push.ops);
    expect(ops.map(({ patch }) => patch?.['gymId'])).toEqual([null, BENCH, undefined]);
    expect(ops[1]?.patch).toEqual({ gymId: BENCH });
    const kept = await client.queries.workout(id);
    expect(kept).toMatchObject({ title: 'Push', gymId: null, gymName: null });
    expect(kept?.endedAt).not.toBeNull();
    expect(await client.conflicts()).toMatchObject([{ kind: 'rejected', patch: { gymId: BENCH } }]);
  });

  it('shows what was logged at once, with no network, and after a restart', async () => {
    server.status = 503;
    const { workoutId } = await logged();
    await client.log.finishWorkout({ id: workoutId });
    await expect(client.sync()).rejects.toThrow('503');
    await client.close();
    client = open();
    const workout = await client.queries.workout(workoutId);
    expect(workout).toMatchObject({
      title: 'Push',
      imported: false,
      exercises: [{ name: 'Bench', sets: [{ weight: '225', weightKg: '102.05828325', reps: 5 }] }],
    });
    expect(workout?.endedAt).not.toBeNull();
    expect(await client.queries.recentWorkouts(5)).toEqual([
      expect.objectContaining({ exercises: ['Bench'], sets: 1, volumeKg: 510.29 }),
    ]);
    expect(await client.queries.openWorkout()).toBeNull();
    server.status = 200;
    await client.sync();
    expect(await client.store.outbox.count()).toBe(0);
    expect(server.pushes[0]?.ops.map(({ entity }) => entity)).toEqual([
      'workouts',
      'workout_exercises',
      'workout_sets',
    ]);
    expect(server.pushes[0]?.ops[1]?.patch).not.toHaveProperty('name');
  });

  it('joins what was not sent, and leaves alone what may have arrived', async () => {
    const { setId } = await logged();
    await client.log.editSet({ id: setId, reps: 6 });
    expect(await client.store.outbox.count()).toBe(3);
    server.status = 500;
    await expect(client.sync()).rejects.toThrow('500');
    await client.log.editSet({ id: setId, reps: 7 });
    await client.log.editSet({ id: setId, rpe: 8 });
    expect(await client.store.outbox.count()).toBe(4);
    server.status = 200;
    await client.sync();
    const ops = server.pushes.flatMap((push) => push.ops);
    expect(ops[2]?.patch).toMatchObject({ reps: 6 });
    expect(ops[3]).toMatchObject({ patch: { reps: 7, rpe: 8 }, seen: { reps: 6, rpe: null } });
  });

  it('forgets a delete that is undone before it was sent, and sends one undone later', async () => {
    const { setId, workoutId } = await logged();
    await client.sync();
    await client.log.removeSet({ id: setId });
    expect((await client.queries.workout(workoutId))?.exercises[0]?.sets).toEqual([]);
    await client.log.restoreSet({ id: setId });
    expect(await client.store.outbox.count()).toBe(0);
    await client.log.removeSet({ id: setId });
    await client.sync();
    await client.log.restoreSet({ id: setId });
    expect((await client.queries.workout(workoutId))?.exercises[0]?.sets).toHaveLength(1);
    await client.sync();
    expect(server.pushes.slice(1).map(({ ops }) => ops[0]?.patch)).toEqual([null, { deleted: false }]);
  });

  it('undoes what is refused, keeps it as a conflict, and tells what it wrote over', async () => {
    const { setId, workoutId } = await logged();
    await client.sync();
    await client.log.editSet({ id: setId, reps: 8 });
    server.push = ({ ops }) =>
      ops.map(({ opId }) => ({ opId, status: 'rejected', reason: { code: 'FORBIDDEN', message: 'no' } }));
    await client.sync();
    expect((await client.queries.workout(workoutId))?.exercises[0]?.sets[0]?.reps).toBe(5);
    await client.log.editSet({ id: setId, reps: 9 });
    server.push = ({ ops }) =>
      ops.map(({ opId }) => ({ opId, status: 'overwritten', rev: 9, overwritten: { reps: 7 } }));
    await client.sync();
    const conflicts = await client.conflicts();
    expect(conflicts).toMatchObject([
      { kind: 'rejected', patch: { reps: 8 }, reason: { code: 'FORBIDDEN' } },
      { kind: 'overwritten', overwritten: { reps: 7 } },
    ]);
    await client.dismiss(conflicts[0]?.seq ?? 0);
    expect(await client.conflicts()).toHaveLength(1);
  });

  it('puts what waits on top of what comes, and lets go of what may no longer be kept', async () => {
    const { setId } = await logged();
    await client.sync();
    await client.log.editSet({ id: setId, reps: 8 });
    const row = { ...(await client.store.workout_sets.get(`${ME}/${setId}`))?.row, reps: 6, notes: 'from the tablet' };
    const theirs = {
      scope: `client:${CLIENT}`,
      entity: 'workouts',
      owner: CLIENT,
      id: BENCH,
      rev: 3,
      row: { title: 'Theirs', localDate: '2026-11-20', startedAt: '2026-11-20T10:00:00.000Z', endedAt: null },
    } as const;
    const mine = { scope: `me:${ME}`, entity: 'workout_sets', owner: ME, id: setId, rev: 7, row } as const;
    await applyPull(client.store, { ...NOTHING, rows: [mine, theirs] }, 0);
    expect((await client.store.workout_sets.get(`${ME}/${setId}`))?.row).toMatchObject({
      reps: 8,
      notes: 'from the tablet',
    });
    // A reply that was overtaken changes nothing.
    await applyPull(client.store, { ...NOTHING, rows: [{ ...mine, rev: 6, row: { ...row, notes: 'old' } }] }, 0);
    server.push = ({ ops }) =>
      ops.map(({ opId }) => ({ opId, status: 'rejected', reason: { code: 'FORBIDDEN', message: 'no' } }));
    await client.sync();
    expect((await client.store.workout_sets.get(`${ME}/${setId}`))?.row).toMatchObject({
      reps: 6,
      notes: 'from the tablet',
    });
    expect(await client.queries.recentWorkouts(5, CLIENT)).toHaveLength(1);
    server.pulls = [{ ...NOTHING, purge: [`client:${CLIENT}`] }];
    await client.sync();
    expect(await client.queries.recentWorkouts(5, CLIENT)).toEqual([]);
    expect(await client.queries.recentWorkouts(5)).toHaveLength(1);
  });

  it('sends a batch the server does not take in parts, and refuses only what it is about', async () => {
    await logged();
    const take = server.fetch;
    const picky = open({
      fetch: async (url, init) =>
        (JSON.parse(init.body ?? '{}') as Partial<PushRequest>).ops?.some(({ entity }) => entity === 'workout_sets') ===
        true
          ? { ok: false, status: 413, json: async () => ({}) }
          : take(url, init),
    });
    await picky.sync();
    expect(server.pushes.flatMap(({ ops }) => ops.map(({ entity }) => entity))).toEqual([
      'workouts',
      'workout_exercises',
    ]);
    expect(await picky.conflicts()).toMatchObject([{ kind: 'rejected', entity: 'workout_sets' }]);
    await picky.close();
  });

  it('starts anew when its cursor is not understood', async () => {
    await client.sync();
    let refused = 0;
    const strict = open({
      fetch: async (url, init) =>
        url.includes('cursor=') && refused++ === 0
          ? { ok: false, status: 400, json: async () => ({}) }
          : server.fetch(url, init),
    });
    await strict.sync();
    expect(server.asked.at(-1)).toBe('/api/sync/pull');
    await strict.close();
  });

  it('knows the last sets of an exercise, and what is planned today', async () => {
    const first = await logged();
    const second = await logged();
    expect(await client.queries.lastSetsOf({ exerciseId: BENCH }, { notIn: second.workoutId })).toMatchObject({
      workoutId: first.workoutId,
      sets: [{ reps: 5 }],
    });
    const plan = { programId: BENCH, entityId: BENCH, athleteId: ME };
    const scope = `plan:${CLIENT}:${BENCH}`;
    server.pulls = [
      {
        ...NOTHING,
        rows: [
          {
            scope,
            entity: 'program_workouts',
            owner: CLIENT,
            id: BENCH,
            rev: 1,
            row: {
              ...plan,
              programName: 'P',
              week: 1,
              deload: false,
              title: 'Day 1',
              focus: '',
              notes: null,
              estimatedMinutes: 60,
              completed: false,
              completedAt: null,
              athleteNotes: null,
              prescription: [],
            },
          },
          {
            scope,
            entity: 'workout_schedule',
            owner: CLIENT,
            id: CLIENT,
            rev: 1,
            row: { ...plan, workoutId: BENCH, scheduledDate: '2026-11-23', scheduledTime: '18:00', notes: 'slowly' },
          },
        ],
      },
    ];
    await client.sync();
    const [planned] = await client.queries.todaysPlan('2026-11-23');
    expect(planned).toMatchObject({ title: 'Day 1', time: '18:00', notes: 'slowly', completed: false });
    expect(await client.queries.todaysPlan('2026-11-23', CLIENT)).toEqual([]);
    await client.log.completePlanned({ owner: CLIENT, id: BENCH, completed: true });
    expect((await client.queries.todaysPlan('2026-11-23'))[0]).toMatchObject({ completed: true });
  });

  it('keeps accounts apart, and forgets one', async () => {
    await logged();
    const other = new SyncClient({ account: CLIENT, indexedDb, platform: { fetch: server.fetch } });
    expect(await other.queries.recentWorkouts(5)).toEqual([]);
    await client.forget();
    client = open();
    expect(await client.queries.recentWorkouts(5)).toEqual([]);
    await other.close();
  });
});
