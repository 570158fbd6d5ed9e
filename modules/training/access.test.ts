import { asActor, type Actor } from '@halteres/database';
import {
  createTestDatabase,
  endCoaching,
  makeClaimedClient,
  makeClient,
  makePerson,
  setConsents,
  type Client,
  type Person,
} from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalog } from '../catalog/seed-catalog.ts';
import { shippedId } from '../catalog/shipped-id.ts';
import { setFields } from './contract.ts';
import { addExercise } from './exercises/add-exercise.ts';
import { exerciseHistory } from './exercises/exercise-history.ts';
import { readRequest } from './imports/read-request.ts';
import { storeImport } from './imports/store-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { changeSet } from './sets/change-set.ts';
import { logSet } from './sets/log-set.ts';
import { removeSet } from './sets/remove-set.ts';
import { changeWorkout } from './workouts/change-workout.ts';
import { listWorkouts } from './workouts/list-workouts.ts';
import { readWorkout } from './workouts/read-workout.ts';
import { removeWorkout } from './workouts/remove-workout.ts';
import { startWorkout } from './workouts/start-workout.ts';

const BENCH = shippedId('exercise', 'barbell-bench-press');
const HEVY =
  'title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\nA,2026-01-15T10:30:00Z,2026-01-15T11:00:00Z,Bench,0,normal,60,5';

describe('who reads and writes a log', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let coach: Person;
  let stranger: Person;
  let claimed: Client;
  let open: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      await seedCatalog(owner);
      coach = await makePerson(owner, 'Coach');
      stranger = await makePerson(owner, 'Stranger');
      claimed = await makeClaimedClient(owner, coach);
      open = await makeClient(owner, coach);
    });
  });
  afterAll(() => database.close());

  const log = (actor: Actor, owner: string) =>
    asActor(database, actor, async (db) => {
      const workout = await startWorkout(db, owner, {
        title: 'A',
        startedAt: '2026-03-01T17:00:00Z',
        localDate: '2026-03-01',
        timeZone: 'UTC',
        bodyweightKg: null,
        programOwnerId: null,
        programWorkoutId: null,
      });
      const exercise = await addExercise(db, owner, workout.id, {
        exerciseId: BENCH,
        position: 0,
        superset: null,
        notes: null,
      });
      const set = await logSet(
        db,
        owner,
        exercise.id,
        setFields.parse({ position: 0, weight: '60', weightUnit: 'kg', reps: 5 }),
      );
      return { workoutId: workout.id, exerciseId: exercise.id, setId: set.id };
    });
  const list = async (actor: Actor, owner: string) =>
    (await asActor(database, actor, (db) => listWorkouts(db, owner, { limit: 10 }))).items;
  const refused = { code: expect.stringMatching(/^(42501|FORBIDDEN|NOT_FOUND)$/) as string };

  it('a coach reads a linked client and not their neighbour, and writes nothing of one with a login', async () => {
    const { workoutId, setId, exerciseId } = await log(claimed.person.as(), claimed.person.id);
    expect(await list(coach.as('coach'), claimed.person.id)).toHaveLength(1);
    expect(
      await asActor(database, coach.as('coach'), (db) => readWorkout(db, claimed.person.id, workoutId)),
    ).toMatchObject({ exercises: [{ sets: [{ weight: '60' }] }] });
    expect(
      (
        await asActor(database, coach.as('coach'), (db) =>
          exerciseHistory(db, claimed.person.id, { exerciseId: BENCH, limit: 5 }),
        )
      ).sessions,
    ).toHaveLength(1);
    const owner = claimed.person.id;
    await expect(log(coach.as('coach'), owner)).rejects.toMatchObject(refused);
    for (const write of [
      () => asActor(database, coach.as('coach'), (db) => changeSet(db, owner, setId, { reps: 9 })),
      () => asActor(database, coach.as('coach'), (db) => removeSet(db, owner, setId)),
      () =>
        asActor(database, coach.as('coach'), (db) =>
          logSet(db, owner, exerciseId, setFields.parse({ position: 1, reps: 5 })),
        ),
      () => asActor(database, coach.as('coach'), (db) => changeWorkout(db, owner, workoutId, { title: 'Mine' })),
      () => asActor(database, coach.as('coach'), (db) => removeWorkout(db, owner, workoutId)),
      () =>
        readRequest({ content: HEVY, timeZone: 'UTC' }).then((reading) =>
          asActor(database, coach.as('coach'), (db) =>
            storeImport(db, owner, reading, { fileName: 'a.csv', fileHash: 'x', timeZone: 'UTC', mapping: {} }),
          ),
        ),
    ])
      await expect(write()).rejects.toMatchObject(refused);
    expect(await asActor(database, claimed.person.as(), (db) => readWorkout(db, owner, workoutId))).toMatchObject({
      title: 'A',
      exercises: [{ sets: [{ reps: 5 }] }],
    });
  });

  it('a coach writes and imports for a client without a login, until the client claims the log', async () => {
    const { setId } = await log(coach.as('coach'), open.person.id);
    const reading = await readRequest({ content: HEVY, timeZone: 'UTC' });
    const { importId, stored } = await asActor(database, coach.as('coach'), (db) =>
      storeImport(db, open.person.id, reading, {
        fileName: 'a.csv',
        fileHash: 'x',
        timeZone: 'UTC',
        mapping: { Bench: null },
      }),
    );
    expect(stored).toMatchObject({ workouts: 1, sets: 1 });
    expect(await list(coach.as('coach'), open.person.id)).toHaveLength(2);
    await asActor(database, coach.as('coach'), (db) => undoImport(db, open.person.id, importId));
    expect(await list(coach.as('coach'), open.person.id)).toHaveLength(1);
    await asActor(database, coach.as('coach'), (db) => changeSet(db, open.person.id, setId, { reps: 6 }));
  });

  it('a stranger, as whatever audience, sees and writes nothing', async () => {
    const { workoutId, setId } = await log(claimed.person.as(), claimed.person.id);
    for (const audience of ['authenticated', 'coach', 'athlete'] as const) {
      if (audience !== 'athlete') expect(await list(stranger.as(audience), claimed.person.id)).toEqual([]);
      await expect(
        asActor(database, stranger.as(audience), (db) => readWorkout(db, claimed.person.id, workoutId)),
      ).rejects.toMatchObject(refused);
      await expect(
        asActor(database, stranger.as(audience), (db) => changeSet(db, claimed.person.id, setId, { reps: 1 })),
      ).rejects.toMatchObject(refused);
      await expect(log(stranger.as(audience), claimed.person.id)).rejects.toMatchObject(refused);
    }
  });

  it('a coach whose consent was withdrawn, or whose coaching ended, sees nothing more', async () => {
    const [quiet, former] = await database.owner(
      async (owner) => [await makeClaimedClient(owner, coach), await makeClaimedClient(owner, coach)] as const,
    );
    for (const client of [quiet, former]) {
      await log(client.person.as(), client.person.id);
      expect(await list(coach.as('coach'), client.person.id)).toHaveLength(1);
    }
    await database.owner(async (owner) => {
      await setConsents(owner, quiet, { training: false });
      await endCoaching(owner, former);
    });
    for (const client of [quiet, former]) {
      expect(await list(coach.as('coach'), client.person.id)).toEqual([]);
      await expect(log(coach.as('coach'), client.person.id)).rejects.toMatchObject(refused);
      expect(await list(client.person.as(), client.person.id)).toHaveLength(1);
    }
  });
});
