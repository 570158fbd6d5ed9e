import { asActor } from '@halteres/database';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalog } from '../../catalog/seed-catalog.ts';
import { shippedId } from '../../catalog/shipped-id.ts';
import { setFields } from '../contract.ts';
import { addExercise } from '../exercises/add-exercise.ts';
import { changeExercise } from '../exercises/change-exercise.ts';
import { exerciseHistory } from '../exercises/exercise-history.ts';
import { readMuscleVolume } from '../exercises/read-muscle-volume.ts';
import { changeSet } from '../sets/change-set.ts';
import { logSet } from '../sets/log-set.ts';
import { changeWorkout } from '../workouts/change-workout.ts';
import { listWorkouts } from '../workouts/list-workouts.ts';
import { readWorkout } from '../workouts/read-workout.ts';
import { startWorkout } from '../workouts/start-workout.ts';
import { readSetsToBeat } from './sets-to-beat.ts';

const BENCH = shippedId('exercise', 'barbell-bench-press');
const SPLIT_SQUAT = shippedId('exercise', 'barbell-split-squat');

describe('records and sides in a log', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(seedCatalog);
    me = await database.owner((owner) => makePerson(owner, 'Me'));
  });
  afterAll(() => database.close());
  const asMe = <T>(work: Parameters<typeof asActor<T>>[2]): Promise<T> => asActor(database, me.as(), work);

  const train = (date: string, exerciseId: string, sets: readonly object[]) =>
    asMe(async (db) => {
      const { id } = await startWorkout(db, me.id, {
        title: '',
        startedAt: `${date}T17:00:00Z`,
        localDate: date,
        timeZone: 'UTC',
        bodyweightKg: null,
        programOwnerId: null,
        programWorkoutId: null,
      });
      const added = await addExercise(db, me.id, id, { exerciseId, position: 0, superset: null, notes: null });
      const ids: string[] = [];
      for (const [position, set] of sets.entries())
        ids.push((await logSet(db, me.id, added.id, setFields.parse({ position, ...set }))).id);
      return { id, exerciseId: added.id, ids };
    });
  const kg = (weight: string, reps: number, more: object = {}) => ({ weight, weightUnit: 'kg', reps, ...more });

  it('are listed from the first session on, and follow a corrected set and a moved session', async () => {
    await train('2026-03-01', BENCH, [kg('60', 5), kg('80', 1, { setType: 'warm_up' })]);
    const second = await train('2026-03-03', BENCH, [kg('62.5', 5)]);
    const records = async () =>
      (await asMe((db) => exerciseHistory(db, me.id, { exerciseId: BENCH, limit: 10 }))).records.map(
        ({ localDate, kind, before }) => [localDate, kind, before],
      );
    expect(await records()).toEqual([
      ['2026-03-03', 'e1rm', 70],
      ['2026-03-03', 'heaviest', 60],
    ]);
    const [setId = ''] = second.ids;
    await asMe((db) => changeSet(db, me.id, setId, { weight: '57.5' }));
    expect(await records()).toEqual([]);
    // Moved before the other day, it is what the other day beats.
    await asMe((db) =>
      changeWorkout(db, me.id, second.id, { startedAt: '2026-02-01T17:00:00Z', localDate: '2026-02-01' }),
    );
    expect(await records()).toEqual([
      ['2026-03-01', 'e1rm', 57.5 * (1 + 5 / 30)],
      ['2026-03-01', 'heaviest', 57.5],
    ]);
    const workout = await asMe((db) => readWorkout(db, me.id, second.id));
    expect(workout).toMatchObject({ localDate: '2026-02-01', startedAt: '2026-02-01T17:00:00Z' });
    await expect(
      asMe((db) =>
        changeWorkout(db, me.id, second.id, { startedAt: '2026-02-01T17:00:00Z', endedAt: '2026-02-01T16:00:00Z' }),
      ),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const toBeat = await asMe((db) => readSetsToBeat(db, me.id, '2026-03-02'));
    expect(toBeat).toMatchObject([{ exerciseId: BENCH, sets: [{ weightKg: 57.5 }, { weightKg: 60 }] }]);
    expect(await asMe((db) => readSetsToBeat(db, me.id, '2026-01-01'))).toEqual([]);
  });

  it('counts each side: two of one side are a set, both sides move twice the load, and estimates are of one side', async () => {
    const sided = [kg('20', 10, { side: 'left' }), kg('20', 10, { side: 'right' }), kg('20', 10, { side: 'both' })];
    const { id } = await train('2026-05-01', SPLIT_SQUAT, sided);
    const { items } = await asMe((db) => listWorkouts(db, me.id, { limit: 1, from: '2026-05-01' }));
    expect(items).toMatchObject([{ id, sets: 3, volumeKg: 800 }]);
    const { sessions } = await asMe((db) => exerciseHistory(db, me.id, { exerciseId: SPLIT_SQUAT, limit: 1 }));
    expect(sessions).toMatchObject([{ volumeKg: 800, bestE1rmKg: 26.7 }]);
    const volume = await asMe((db) => readMuscleVolume(db, me.id, { from: '2026-05-01', to: '2026-05-01' }));
    expect(volume.muscles[0]?.sets).toBe(2);
    expect(volume.counted).toBe(3);
  });

  it('keeps calories, tempo and rounds, and refuses what is none', async () => {
    const { id, exerciseId, ids } = await train('2026-06-01', BENCH, [{ calories: 12.5, side: 'left' }]);
    await asMe((db) => changeExercise(db, me.id, exerciseId, { tempo: '3-1-1-0', superset: 'A', position: 4 }));
    expect(await asMe((db) => readWorkout(db, me.id, id))).toMatchObject({
      exercises: [{ tempo: '3-1-1-0', superset: 'A', position: 4, sets: [{ calories: 12.5, side: 'left' }] }],
    });
    expect(await asMe((db) => changeSet(db, me.id, ids[0] ?? '', { side: null, calories: 13 }))).toMatchObject({
      side: null,
      calories: 13,
    });
    for (const wrong of [{ calories: -1 }, { calories: 100_001 }, { side: 'middle' }, { side: '' }])
      expect(setFields.safeParse({ position: 0, ...wrong }).success).toBe(false);
  });
});
