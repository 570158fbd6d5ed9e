import { asActor } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedCatalog } from '../../catalog/seed-catalog.ts';
import { logSet } from '../sets/log-set.ts';
import { setFields } from '../contract.ts';
import { listWorkouts } from '../workouts/list-workouts.ts';
import { readWorkout } from '../workouts/read-workout.ts';
import { removeWorkout } from '../workouts/remove-workout.ts';
import { listImports } from './list-imports.ts';
import { previewImport } from './preview-import.ts';
import { readRequest } from './read-request.ts';
import { storeImport } from './store-import.ts';
import { undoImport } from './undo-import.ts';

const HEAD = 'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE';
const row = (day: number, order: number | string, weight: number | string = 60, exercise = 'Squat (Barbell)') =>
  `2024-03-${String(day).padStart(2, '0')} 18:00:00;A;${exercise};${order};${weight};kg;5;8`;
const OLD = [HEAD, row(1, 1), row(1, 2), row(2, 1)].join('\n');
const NEW = [HEAD, row(1, 1), row(1, 2), row(2, 1), row(2, 2), row(3, 1, 70)].join('\n');

describe('storing a file from another app', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(seedCatalog);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    me = await database.owner((owner) => makePerson(owner));
  });
  const asMe = <T>(work: Parameters<typeof asActor<T>>[2]): Promise<T> => asActor(database, me.as(), work);
  const store = async (content: string, mapping: Record<string, string | null> = {}) => {
    const reading = await readRequest({ content, timeZone: 'UTC' });
    return asMe((db) =>
      storeImport(db, me.id, reading, { fileName: 'export.csv', fileHash: 'x', timeZone: 'UTC', mapping }),
    );
  };
  const history = () =>
    asMe(async (db) =>
      Promise.all((await listWorkouts(db, me.id, { limit: 100 })).items.map(({ id }) => readWorkout(db, me.id, id))),
    );
  const content = async () =>
    (await history()).map(({ title, startedAt, exercises }) => ({
      title,
      startedAt,
      exercises: exercises.map(({ name, sets }) => ({ name, sets: sets.map(({ id: _id, ...set }) => set) })),
    }));

  it('stores each workout once and updates the one that grew, in either order', async () => {
    expect((await store(OLD)).stored).toEqual({ workouts: 2, updated: 0, unchanged: 0, sets: 3 });
    expect((await store(OLD)).stored).toEqual({ workouts: 0, updated: 0, unchanged: 2, sets: 0 });
    expect((await store(NEW)).stored).toEqual({ workouts: 1, updated: 1, unchanged: 1, sets: 3 });
    const first = await content();
    expect(first.map(({ exercises }) => exercises.map(({ name, sets }) => [name, sets.length]))).toEqual([
      [['Barbell Back Squat', 1]],
      [['Barbell Back Squat', 2]],
      [['Barbell Back Squat', 2]],
    ]);
    me = await database.owner((owner) => makePerson(owner));
    await store(NEW);
    expect((await store(OLD)).stored).toMatchObject({ workouts: 0, updated: 0, unchanged: 2 });
    expect(await content()).toEqual(first);
    expect((await history()).every(({ imported }) => imported)).toBe(true);
  });

  it('undoes an import as a whole: what it replaced is back, to the id', async () => {
    await store(OLD);
    const before = await history();
    const { importId } = await store(NEW);
    expect(await history()).toHaveLength(3);
    await asMe((db) => undoImport(db, me.id, importId));
    await asMe((db) => undoImport(db, me.id, importId));
    expect(await history()).toEqual(before);
    expect((await store(NEW)).stored).toMatchObject({ workouts: 1, updated: 1 });
    expect(
      (await asMe((db) => listImports(db, me.id, { limit: 10 }))).items.map(({ status, workouts }) => [
        status,
        workouts,
      ]),
    ).toEqual([
      ['stored', 2],
      ['undone', 2],
      ['stored', 2],
    ]);
  });

  it('undoes imports in any order', async () => {
    const third = [HEAD, row(2, 1), row(2, 2), row(2, 3), row(3, 1, 70)].join('\n');
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const;
    for (const order of orders) {
      me = await database.owner((owner) => makePerson(owner));
      const ids: string[] = [];
      for (const file of [OLD, NEW, third]) ids.push((await store(file)).importId);
      const days = async () =>
        (await content()).map(({ startedAt, exercises }) => `${startedAt.slice(8, 10)}:${exercises[0]?.sets.length}`);
      expect(await days()).toEqual(['03:1', '02:3', '01:2']);
      const left = new Set([0, 1, 2]);
      for (const which of order) {
        await asMe((db) => undoImport(db, me.id, ids[which] ?? ''));
        left.delete(which);
        const sets = left.has(2) ? 3 : left.has(1) ? 2 : left.has(0) ? 1 : 0;
        expect(
          (await days()).find((day) => day.startsWith('02')),
          `${order.join()} after ${which}`,
        ).toBe(sets === 0 ? undefined : `02:${sets}`);
      }
      expect(await history()).toEqual([]);
    }
  });

  it('makes an exercise of one’s own for a name that matches nothing, and remembers corrections', async () => {
    const file = [
      HEAD,
      row(1, 1, 60, 'Zorbing With Uncle Bob'),
      row(1, 1, 20, 'My Press'),
      row(1, 1, 0, 'Pull Up'),
    ].join('\n');
    const reading = await readRequest({ content: file, timeZone: 'UTC' });
    const preview = await asMe((db) => previewImport(db, me.id, reading, {}));
    expect(preview).toMatchObject({
      known: 0,
      fresh: 1,
      needsUnit: false,
      report: {
        rows: 3,
        sets: 3,
        unmatched: expect.arrayContaining([expect.objectContaining({ name: 'Zorbing With Uncle Bob' })]) as unknown,
      },
    });
    const { importId } = await store(file, { 'My Press': 'barbell-bench-press' });
    const exercises = (await history())[0]?.exercises;
    expect(exercises?.map(({ name, exerciseId }) => [name, exerciseId !== null])).toEqual([
      ['Zorbing With Uncle Bob', false],
      ['Barbell Bench Press', true],
      ['Pull-Up', true],
    ]);
    expect(exercises?.[2]?.sets[0]).toMatchObject({ loadKind: 'bodyweight', weight: null });
    const again = await asMe((db) => previewImport(db, me.id, reading, {}));
    expect(again.matches.map(({ how }) => how)).toEqual(['own', 'remembered', 'app']);
    expect(again).toMatchObject({ known: 1, fresh: 0, report: { unmatched: [] } });
    await asMe((db) => undoImport(db, me.id, importId));
    expect((await asMe((db) => previewImport(db, me.id, reading, {}))).matches[0]).toMatchObject({ how: 'none' });
    await expect(store(file, { 'My Press': 'no-such-thing' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('leaves what somebody changed by hand, and leaves deleted what they deleted', async () => {
    await store(OLD);
    const [second, first] = await history();
    await asMe((db) => logSet(db, me.id, first?.exercises[0]?.id ?? '', setFields.parse({ position: 9, reps: 1 })));
    await asMe((db) => removeWorkout(db, me.id, second?.id ?? ''));
    expect((await store(OLD)).stored).toMatchObject({ workouts: 0, unchanged: 2 });
    expect((await store(NEW)).stored).toMatchObject({ workouts: 1, updated: 0, unchanged: 2 });
    expect((await content()).map(({ exercises }) => exercises[0]?.sets.length)).toEqual([1, 3]);
  });

  it('asks for a unit, and refuses what is no export', async () => {
    await expect(
      store(
        'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2024-03-04 18:00:00,A,1h,Squat,1,60,5,0,0,,,',
      ),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(store('what is this')).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
    await expect(store('')).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
  });
});
