import { randomUUID } from 'node:crypto';
import { asActor } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { shippedId } from '@halteres/modules/catalog/shipped-id';
import { newId } from '@halteres/modules/kernel/new-id';
import { restoreWorkout } from '@halteres/modules/training/workouts/remove-workout';
import {
  createTestDatabase,
  makeClaimedClient,
  makeClient,
  makeGym,
  makePerson,
  setConsents,
  type Client,
  type Person,
} from '@halteres/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entity, Op, PulledRow } from '../protocol.ts';
import { planWorkouts } from '../plan-workouts.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';

const BENCH = shippedId('exercise', 'barbell-bench-press');
const TODAY = new Date().toISOString().slice(0, 10);

describe('push and pull', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let coach: Person;
  let client: Client;
  let athlete: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(seedCatalog);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    [coach, client] = await database.owner(async (owner) => {
      const made = await makePerson(owner, 'Coach');
      return [made, await makeClaimedClient(owner, made)] as const;
    });
    athlete = client.person;
  });

  const listener = (person: Person) => ({ userId: person.id, sessionId: 's' });
  const op = (owner: string, entity: Entity, id: string, patch: Op['patch'], more: Partial<Op> = {}): Op => ({
    opId: randomUUID(),
    owner,
    entity,
    id,
    baseRev: 0,
    patch,
    ...more,
  });
  const send = async (person: Person, ...ops: Op[]) =>
    (await push(database, listener(person), { clientId: 'test', ops })).results;
  const all = async (person: Person, given: string | null = null, page = 1000) => {
    const rows: PulledRow[] = [];
    const purge: string[] = [];
    const gone: string[] = [];
    for (let cursor = given; ;) {
      const answer = await pull(database, listener(person), cursor, { page });
      rows.push(...answer.rows);
      purge.push(...answer.purge);
      gone.push(...(answer.gone ?? []));
      cursor = answer.cursor;
      if (!answer.more) return { rows, purge, gone, cursor };
    }
  };
  const workout = (owner: string, date = TODAY) => {
    const [workoutId, exerciseId, setId] = [newId(), newId(), newId()];
    const ops = [
      op(owner, 'workouts', workoutId, { title: 'A', startedAt: `${date}T10:00:00.000Z`, localDate: date }),
      op(owner, 'workout_exercises', exerciseId, { workoutId, exerciseId: BENCH, position: 0 }),
      op(owner, 'workout_sets', setId, {
        workoutExerciseId: exerciseId,
        position: 0,
        weight: '62.50',
        weightUnit: 'kg',
        reps: 5,
        completedAt: `${date}T10:05:00.123Z`,
      }),
    ];
    return { workoutId, exerciseId, setId, ops };
  };

  it('carries templates, folders, tempo, calories and sides both ways', async () => {
    const { ops, exerciseId, setId } = workout(athlete.id);
    const [folderId, templateId, itemId] = [newId(), newId(), newId()];
    const sets = [{ setType: 'amrap', reps: 8 }, { seconds: 30 }];
    const results = await send(
      athlete,
      ...ops,
      op(athlete.id, 'workout_exercises', exerciseId, { tempo: '3-1-1-0', superset: 'A' }, { baseRev: 1 }),
      op(athlete.id, 'workout_sets', setId, { calories: 12.5, side: 'left' }, { baseRev: 1 }),
      op(athlete.id, 'workout_template_folders', folderId, { name: 'Gym' }),
      op(athlete.id, 'workout_templates', templateId, { name: 'Push', folderId }),
      op(athlete.id, 'template_exercises', itemId, { templateId, exerciseId: BENCH, position: 0, sets }),
      op(athlete.id, 'template_exercises', itemId, { sets: sets.slice(1) }, { baseRev: 1, seen: { sets } }),
      op(athlete.id, 'workout_templates', templateId, null, { baseRev: 1 }),
      op(athlete.id, 'workout_templates', templateId, { deleted: false }, { baseRev: 1 }),
    );
    expect(results.map(({ status }) => status).filter((status) => status !== 'applied')).toEqual([]);
    const { rows } = await all(athlete);
    const row = (entity: Entity) => rows.find((each) => each.entity === entity)?.row;
    expect(row('workout_exercises')).toMatchObject({ tempo: '3-1-1-0', superset: 'A' });
    expect(row('workout_sets')).toMatchObject({ calories: 12.5, side: 'left' });
    expect(row('workout_template_folders')).toEqual({ name: 'Gym', position: 0 });
    expect(row('workout_templates')).toMatchObject({ name: 'Push', folderId });
    expect(row('template_exercises')).toMatchObject({
      templateId,
      name: 'Barbell Bench Press',
      sets: [{ setType: 'normal', seconds: 30, reps: null }],
    });
    // A list that was seen as it stands is not written over, whatever the order of its fields.
    const seen = { sets: row('template_exercises')?.['sets'] };
    const [known] = await send(athlete, op(athlete.id, 'template_exercises', itemId, { sets: [] }, { seen }));
    const [unknown] = await send(athlete, op(athlete.id, 'template_exercises', itemId, { sets }, { seen }));
    expect([known?.status, unknown?.status]).toEqual(['applied', 'overwritten']);
    const refused = await send(
      athlete,
      op(athlete.id, 'workout_templates', newId(), { name: '' }),
      op(athlete.id, 'template_exercises', itemId, { templateId: newId() }, { baseRev: 9 }),
      op(athlete.id, 'workout_sets', setId, { side: 'up' }, { baseRev: 9 }),
    );
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('does each operation once and repeats its answer', async () => {
    const { ops, setId } = workout(athlete.id);
    const first = await send(athlete, ...ops);
    expect(first.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
    await send(athlete, op(athlete.id, 'workout_sets', setId, { reps: 6 }, { baseRev: 1, seen: { reps: 5 } }));
    expect(await send(athlete, ...ops)).toEqual(first);
    const { rows } = await all(athlete);
    expect(rows.map(({ entity }) => entity)).toEqual(['workouts', 'workout_exercises', 'workout_sets']);
    expect(rows[2]?.row).toMatchObject({ weight: '62.5', reps: 6, completedAt: `${TODAY}T10:05:00.123Z` });
    expect(rows[1]?.row).toMatchObject({ name: 'Barbell Bench Press' });
    const both = await Promise.all(
      [1, 2, 3].map(() =>
        send(athlete, op(athlete.id, 'workout_sets', setId, { notes: 'x' }, { opId: ops[0]?.opId ?? '' })),
      ),
    );
    for (const each of both) expect(each).toEqual(first.slice(0, 1));
  });

  it('answers the same operation once when it comes several times at the same moment', async () => {
    const { ops } = workout(athlete.id);
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(athlete, ...ops)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
    expect((await all(athlete)).rows).toHaveLength(3);
  });

  it('lets the last writer of a field win, and tells what was written over', async () => {
    const { ops, setId } = workout(athlete.id);
    await send(athlete, ...ops);
    await send(
      athlete,
      op(
        athlete.id,
        'workout_sets',
        setId,
        { reps: 8, notes: 'phone' },
        { baseRev: 1, seen: { reps: 5, notes: null } },
      ),
    );
    const [result] = await send(
      athlete,
      op(athlete.id, 'workout_sets', setId, { reps: 7, rpe: 9 }, { baseRev: 1, seen: { reps: 5, rpe: null } }),
    );
    expect(result).toMatchObject({ status: 'overwritten', overwritten: { reps: 8 } });
    expect((await all(athlete)).rows[2]?.row).toMatchObject({ reps: 7, rpe: 9, notes: 'phone' });
  });

  it('takes where a workout was, and refuses a gym that is not to be seen without losing the rest', async () => {
    const [mine, hidden] = await database.owner(async (owner) => [
      await makeGym(owner, athlete, 'Cellar'),
      await makeGym(owner, coach, 'Hidden'),
    ]);
    const { ops, workoutId } = workout(athlete.id);
    const where = (gymId: string | null) => op(athlete.id, 'workouts', workoutId, { gymId }, { seen: { gymId: null } });
    const started = op(athlete.id, 'workouts', newId(), { ...ops[0]?.patch, gymId: hidden });
    const results = await send(athlete, ...ops, where(hidden), started);
    expect(results.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied', 'rejected', 'rejected']);
    for (const result of results.slice(3))
      expect(result).toMatchObject({
        reason: { code: 'NOT_FOUND', message: expect.stringContaining('gym') as string },
      });
    expect(await send(athlete, where(mine))).toMatchObject([{ status: 'applied' }]);
    const { rows } = await all(athlete);
    const row = rows.find(({ entity }) => entity === 'workouts')?.row;
    expect(row).toMatchObject({ gymId: mine, gymName: 'Cellar' });
    expect((await all(coach)).rows.find(({ id }) => id === workoutId)?.row).toMatchObject({ gymName: 'Cellar' });
  });

  it('refuses a bad operation alone', async () => {
    const { ops, setId } = workout(athlete.id);
    const bad = [
      op(athlete.id, 'workout_sets', newId(), { workoutExerciseId: newId(), position: 0 }),
      op(athlete.id, 'workout_sets', newId(), { position: -1 }),
      op('nobody', 'workout_sets', newId(), {}),
      op(athlete.id, 'users' as Entity, newId(), {}),
      op(coach.id, 'workouts', newId(), { title: 'x', startedAt: `${TODAY}T10:00:00Z`, localDate: TODAY }),
      op(coach.id, 'program_workouts', newId(), { completed: true }, { baseRev: 4 }),
      op(athlete.id, 'workouts', newId(), { title: 'no \u0000', startedAt: `${TODAY}T10:00:00Z`, localDate: TODAY }),
    ];
    const results = await send(athlete, ...bad.slice(0, 3), ...ops, ...bad.slice(3));
    expect(results.map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'applied',
      'applied',
      'applied',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(await send(athlete, ...bad)).toEqual(results.filter(({ status }) => status === 'rejected'));
    expect((await all(athlete)).rows).toHaveLength(3);
    expect(
      (await send(athlete, op(athlete.id, 'workout_sets', setId, { weight: null }, { baseRev: 1 })))[0],
    ).toMatchObject({ status: 'rejected' });
  });

  it('deletes by tombstones, and brings a restored workout back whole', async () => {
    const { ops, workoutId, setId } = workout(athlete.id);
    await send(athlete, ...ops);
    const { cursor } = await all(athlete);
    await send(athlete, op(athlete.id, 'workouts', workoutId, null, { baseRev: 1 }));
    const gone = await all(athlete, cursor);
    expect(gone.rows).toEqual([expect.objectContaining({ entity: 'workouts', id: workoutId, row: null })]);
    // Also to a device that has no cursor yet: it may have written the row itself.
    expect((await all(athlete)).rows).toEqual(gone.rows);
    expect(
      (await send(athlete, op(athlete.id, 'workouts', workoutId, { title: 'late' }, { baseRev: 1 })))[0],
    ).toMatchObject({ status: 'rejected', reason: { code: 'GONE' } });
    await asActor(database, athlete.as(), (db) => restoreWorkout(db, athlete.id, workoutId));
    expect((await all(athlete, gone.cursor)).rows.map(({ entity }) => entity)).toEqual([
      'workouts',
      'workout_exercises',
      'workout_sets',
    ]);
    await send(athlete, op(athlete.id, 'workout_sets', setId, null, { baseRev: 1 }));
    expect((await all(athlete)).rows.filter(({ row }) => row !== null)).toHaveLength(2);
    const back = [
      op(athlete.id, 'workout_sets', setId, { deleted: false, reps: 9 }, { baseRev: 1 }),
      op(athlete.id, 'workouts', workoutId, { deleted: false }, { baseRev: 1 }),
    ];
    expect((await send(athlete, ...back)).map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect((await all(athlete)).rows[2]?.row).toMatchObject({ reps: 9, weight: '62.5' });
  });

  it('gives the same rows in pages of any size', async () => {
    for (let count = 0; count < 4; count += 1) await send(athlete, ...workout(athlete.id).ops);
    const whole = await all(athlete);
    expect(whole.rows).toHaveLength(12);
    for (const page of [1, 2, 5, 12]) expect((await all(athlete, null, page)).rows).toEqual(whole.rows);
    expect((await all(athlete, whole.cursor)).rows).toEqual([]);
    await expect(pull(database, listener(athlete), 'nonsense')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('leaves training older than the window to the API', async () => {
    await send(athlete, ...workout(athlete.id, '2020-01-01').ops);
    expect((await all(athlete)).rows).toEqual([]);
  });

  it('gives a coach the training of clients, and takes it back when consent ends', async () => {
    await send(athlete, ...workout(athlete.id).ops);
    const seen = await all(coach);
    const [together, alone] = [`client-health:${athlete.id}`, `client:${athlete.id}`];
    expect(seen.rows.filter(({ scope }) => scope === together)).toHaveLength(3);
    const [refused] = await send(coach, ...workout(athlete.id).ops);
    expect(refused).toMatchObject({ status: 'rejected' });
    await database.owner((owner) => setConsents(owner, client, { training: false }));
    expect(await all(coach, seen.cursor)).toMatchObject({ rows: [], purge: [together] });
    // Said again until the cursor names it no more: the device may have been torn away before it was done.
    expect(await all(coach, seen.cursor)).toMatchObject({ purge: [together], gone: [athlete.id] });
    expect(await send(coach, ...workout(athlete.id).ops.slice(0, 1))).toMatchObject([
      { status: 'rejected', reason: { code: 'NOT_SHARED' } },
    ]);
    expect((await pull(database, listener(coach), null)).holds).toEqual([`me:${coach.id}`]);
    await database.owner((owner) => setConsents(owner, client, { training: true }));
    expect((await all(coach, seen.cursor)).rows).toEqual([]);
    await database.owner((owner) => setConsents(owner, client, { training: false }));
    const withdrawn = await all(coach, seen.cursor);
    await database.owner((owner) => setConsents(owner, client, { training: true }));
    const again = await all(coach, withdrawn.cursor);
    expect(again.rows).toHaveLength(3);
    await database.owner((owner) => setConsents(owner, client, { health: false }));
    const lesser = await all(coach, again.cursor);
    expect(lesser).toMatchObject({ purge: [together], gone: [] });
    expect(lesser.rows.map(({ scope }) => scope)).toEqual([alone, alone, alone]);
    expect(await all(coach, lesser.cursor)).toMatchObject({ rows: [], purge: [] });
  });

  it('lets a coach log for a client without a login', async () => {
    const open = await database.owner((owner) => makeClient(owner, coach));
    expect((await send(coach, ...workout(open.person.id).ops)).map(({ status }) => status)).toEqual([
      'applied',
      'applied',
      'applied',
    ]);
    expect((await all(coach)).rows.filter(({ owner }) => owner === open.person.id)).toHaveLength(3);
  });

  it('gives an athlete the plan with its prescriptions, to be completed and nothing else', async () => {
    const [planned] = await asActor(database, coach.as(), (db) => planWorkouts(db, coach.id, client.entityId, [TODAY]));
    const { rows, cursor } = await all(athlete);
    expect(rows.map(({ entity, scope }) => [entity, scope])).toEqual([
      ['program_workouts', `plan:${coach.id}:${client.entityId}`],
      ['workout_schedule', `plan:${coach.id}:${client.entityId}`],
    ]);
    expect(rows[0]?.row).toMatchObject({
      completed: false,
      prescription: [{ slug: 'barbell-bench-press', sets: [{ load: { weight: '60', unit: 'kg' }, min: 5, max: 5 }] }],
    });
    const id = planned?.workoutId ?? '';
    expect(
      (
        await send(
          athlete,
          op(
            coach.id,
            'program_workouts',
            id,
            { completed: true, completedAt: `${TODAY}T11:00:00.000Z`, athleteNotes: 'hard' },
            { baseRev: 1 },
          ),
        )
      )[0],
    ).toMatchObject({ status: 'applied' });
    const refused = await send(
      athlete,
      op(coach.id, 'workout_schedule', planned?.scheduleId ?? '', { scheduledDate: '2030-01-01' }, { baseRev: 1 }),
      op(coach.id, 'program_workouts', id, null, { baseRev: 1 }),
    );
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await all(athlete, cursor)).rows[0]?.row).toMatchObject({ completed: true, athleteNotes: 'hard' });
    expect((await all(coach)).rows.find((row) => row.id === id)?.row).toMatchObject({ completed: true });
    const other = await database.owner((owner) => makeClaimedClient(owner, coach));
    expect((await all(other.person)).rows).toEqual([]);
    expect(
      (await send(other.person, op(coach.id, 'program_workouts', id, { completed: false }, { baseRev: 1 })))[0],
    ).toMatchObject({ status: 'rejected' });
  });
});
