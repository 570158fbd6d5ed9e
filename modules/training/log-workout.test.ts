import { asActor, asActorPerQuery } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedCatalog } from '../catalog/seed-catalog.ts';
import { shippedId } from '../catalog/shipped-id.ts';
import { createUserExercise } from '../catalog/user-exercises.ts';
import { newId } from '../kernel/new-id.ts';
import { setFields } from './contract.ts';
import { addExercise } from './exercises/add-exercise.ts';
import { exerciseHistory } from './exercises/exercise-history.ts';
import { removeExercise } from './exercises/remove-exercise.ts';
import { trainedExercises } from './exercises/trained-exercises.ts';
import { changeSet } from './sets/change-set.ts';
import { logSet } from './sets/log-set.ts';
import { removeSet } from './sets/remove-set.ts';
import { changeWorkout } from './workouts/change-workout.ts';
import { listWorkouts } from './workouts/list-workouts.ts';
import { readWorkout } from './workouts/read-workout.ts';
import { removeWorkout, restoreWorkout } from './workouts/remove-workout.ts';
import { startWorkout, type NewWorkout } from './workouts/start-workout.ts';

const BENCH = shippedId('exercise', 'barbell-bench-press');
const PULL_UP = shippedId('exercise', 'pull-up');
const set = (fields: object) => setFields.parse({ position: 0, ...fields });
const start = (day: number, more: Partial<NewWorkout> = {}): NewWorkout => ({
  title: `Day ${day}`,
  startedAt: `2026-03-${String(day).padStart(2, '0')}T17:00:00Z`,
  localDate: `2026-03-${String(day).padStart(2, '0')}`,
  timeZone: 'Europe/Berlin',
  bodyweightKg: null,
  programOwnerId: null,
  programWorkoutId: null,
  ...more,
});

describe('a log', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(seedCatalog);
  });
  afterAll(() => database.close());
  const asMe = <T>(work: Parameters<typeof asActor<T>>[2]): Promise<T> => asActor(database, me.as(), work);
  beforeAll(async () => {
    me = await database.owner((owner) => makePerson(owner, 'Me'));
  });

  it('keeps a workout whole, with weights exactly as entered', async () => {
    const id = newId();
    const exercise = await asMe(async (db) => {
      await startWorkout(db, me.id, start(1, { id, bodyweightKg: 80 }));
      const bench = await addExercise(db, me.id, id, { exerciseId: BENCH, position: 0, superset: null, notes: null });
      await logSet(
        db,
        me.id,
        bench.id,
        set({ position: 0, setType: 'warm_up', weight: '40', weightUnit: 'kg', reps: 10 }),
      );
      await logSet(db, me.id, bench.id, set({ position: 1, weight: '225', weightUnit: 'lb', reps: 5, rpe: 8.5 }));
      await logSet(db, me.id, bench.id, set({ position: 2, weight: '62.125', weightUnit: 'kg', reps: 8 }));
      await changeWorkout(db, me.id, id, { endedAt: '2026-03-01T18:00:00Z', notes: 'good' });
      return bench;
    });
    expect(exercise).toMatchObject({ name: 'Barbell Bench Press', exerciseId: BENCH });
    const workout = await asMe((db) => readWorkout(db, me.id, id));
    expect(workout).toMatchObject({ ownerId: me.id, bodyweightKg: 80, notes: 'good', imported: false });
    expect(workout.exercises[0]?.sets.map((each) => [each.weight, each.weightUnit, each.weightKg, each.rpe])).toEqual([
      ['40', 'kg', '40', null],
      ['225', 'lb', '102.05828325', 8.5],
      ['62.125', 'kg', '62.125', null],
    ]);
    const { items } = await asMe((db) => listWorkouts(db, me.id, { limit: 10 }));
    expect(items).toEqual([
      expect.objectContaining({ id, exercises: ['Barbell Bench Press'], sets: 3, volumeKg: 1007.29 }),
    ]);
  });

  it('logs a set in one round trip', async () => {
    const quick = await database.owner((owner) => makePerson(owner, 'Quick'));
    const exercise = await asActor(database, quick.as(), async (db) => {
      const { id } = await startWorkout(db, quick.id, start(1));
      return addExercise(db, quick.id, id, { exerciseId: BENCH, position: 0, superset: null, notes: null });
    });
    const client = await database.web.connect();
    const asked = vi.spyOn(Object.getPrototypeOf(client), 'query');
    client.release();
    const logged = await asActorPerQuery(database, quick.as(), (db) =>
      logSet(db, quick.id, exercise.id, set({ reps: 7 })),
    );
    expect([logged.reps, asked.mock.calls.length]).toEqual([7, 1]);
    asked.mockRestore();
  });

  it('answers the same start and the same set again, and refuses another one under their id', async () => {
    const id = newId();
    const logged = await asMe(async (db) => {
      await startWorkout(db, me.id, start(2, { id }));
      return (
        await addExercise(db, me.id, id, { id: newId(), exerciseId: BENCH, position: 0, superset: null, notes: null })
      ).id;
    });
    const same = {
      ...set({ weight: '60.0', weightUnit: 'kg', reps: 5, completedAt: '2026-03-02T18:05:00+01:00' }),
      id: newId(),
    };
    expect(await asMe((db) => startWorkout(db, me.id, start(2, { id })))).toMatchObject({ id, title: 'Day 2' });
    await expect(asMe((db) => startWorkout(db, me.id, start(2, { id, title: 'Another' })))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const first = await asMe((db) => logSet(db, me.id, logged, same));
    expect(
      await asMe((db) => logSet(db, me.id, logged, { ...same, weight: '60', completedAt: '2026-03-02T17:05:00Z' })),
    ).toEqual(first);
    await expect(asMe((db) => logSet(db, me.id, logged, { ...same, reps: 6 }))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('changes, deletes and restores', async () => {
    const id = newId();
    const [exercise, logged] = await asMe(async (db) => {
      await startWorkout(db, me.id, start(3, { id }));
      const bench = await addExercise(db, me.id, id, { exerciseId: BENCH, position: 0, superset: null, notes: null });
      return [bench.id, await logSet(db, me.id, bench.id, set({ weight: '60', weightUnit: 'kg', reps: 5 }))] as const;
    });
    expect(await asMe((db) => changeSet(db, me.id, logged.id, { reps: 6 }))).toMatchObject({ weight: '60', reps: 6 });
    await expect(asMe((db) => changeSet(db, me.id, logged.id, { weight: null }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await asMe((db) => removeWorkout(db, me.id, id));
    await expect(asMe((db) => readWorkout(db, me.id, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asMe((db) => logSet(db, me.id, exercise, set({ reps: 5 })))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await asMe((db) => restoreWorkout(db, me.id, id))).exercises[0]?.sets).toHaveLength(1);
    await asMe((db) => removeSet(db, me.id, logged.id));
    await asMe((db) => removeExercise(db, me.id, exercise));
    expect((await asMe((db) => readWorkout(db, me.id, id))).exercises).toEqual([]);
    await asMe((db) => removeWorkout(db, me.id, id));
  });

  it('refuses what cannot be, saying where', async () => {
    await expect(asMe((db) => startWorkout(db, me.id, start(4, { programOwnerId: me.id })))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(asMe((db) => changeWorkout(db, me.id, newId(), { title: 'x' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { id } = await asMe((db) => startWorkout(db, me.id, start(4)));
    await expect(asMe((db) => changeWorkout(db, me.id, id, { endedAt: '2026-03-01T00:00:00Z' }))).rejects.toMatchObject(
      { code: 'BAD_REQUEST' },
    );
    await expect(
      asMe((db) => addExercise(db, me.id, id, { position: 0, superset: null, notes: null })),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(
      asMe((db) => addExercise(db, me.id, id, { userExerciseId: newId(), position: 0, superset: null, notes: null })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await asMe((db) => removeWorkout(db, me.id, id));
  });

  it('shows an exercise over time, and a 1RM only where one can be backed', async () => {
    const own = await asMe((db) =>
      createUserExercise(db, me.id, {
        name: 'Log press',
        measure: 'reps',
        loading: 'object',
        primaryMuscle: null,
        notes: null,
      }),
    );
    const add = (day: number, which: object, bodyweightKg: number | null, ...sets: object[]) =>
      asMe(async (db) => {
        const { id } = await startWorkout(db, me.id, start(day, { bodyweightKg }));
        const exercise = await addExercise(db, me.id, id, { ...which, position: 0, superset: null, notes: null });
        for (const [position, fields] of sets.entries())
          await logSet(db, me.id, exercise.id, set({ position, ...fields }));
      });
    await add(10, { exerciseId: PULL_UP }, null, { loadKind: 'bodyweight', reps: 8 });
    await add(11, { exerciseId: PULL_UP }, 80, { loadKind: 'added', weight: '20', weightUnit: 'kg', reps: 5 });
    await add(
      12,
      { userExerciseId: own.id },
      null,
      { weight: '100', weightUnit: 'kg', reps: 5 },
      { weight: '60', weightUnit: 'kg', reps: 30 },
    );
    const pullUps = await asMe((db) => exerciseHistory(db, me.id, { exerciseId: PULL_UP, limit: 10 }));
    expect(
      pullUps.sessions.map(({ localDate, bestE1rmKg, e1rmConfidence }) => [
        localDate,
        bestE1rmKg === null,
        e1rmConfidence,
      ]),
    ).toEqual([
      ['2026-03-11', false, 'medium'],
      ['2026-03-10', true, null],
    ]);
    const log = await asMe((db) => exerciseHistory(db, me.id, { userExerciseId: own.id, limit: 10 }));
    expect(log).toMatchObject({
      name: 'Log press',
      sessions: [{ bestE1rmKg: 116.7, e1rmConfidence: 'high', volumeKg: 2300 }],
    });
    const trained = await asMe((db) => trainedExercises(db, me.id));
    expect(trained[0]).toMatchObject({ sessions: 2 });
    expect(trained.map(({ name }) => name).toSorted()).toEqual(['Barbell Bench Press', 'Log press', 'Pull-Up']);
  });

  it('pages through workouts without losing or repeating one', async () => {
    for (let day = 20; day < 27; day += 1)
      await asMe((db) => startWorkout(db, me.id, start(day, { startedAt: '2026-03-20T10:00:00Z' })));
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await asMe((db) => listWorkouts(db, me.id, { limit: 3, from: '2026-03-20', cursor }));
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});
