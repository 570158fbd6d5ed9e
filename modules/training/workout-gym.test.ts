import { asActor, type Actor } from '@halteres/database';
import {
  createTestDatabase,
  makeClaimedClient,
  makeClient,
  makeGym,
  makePerson,
  type Client,
  type Person,
} from '@halteres/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../coaching/accept-invitation.ts';
import { inviteClient } from '../coaching/invite-client.ts';
import { listWorkouts } from './workouts/list-workouts.ts';
import { changeWorkout } from './workouts/change-workout.ts';
import { readWorkout } from './workouts/read-workout.ts';
import { startWorkout } from './workouts/start-workout.ts';

describe('where a workout was done', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  let coach: Person;
  let claimed: Client;
  let open: Client;
  let mine: string;
  let coachs: string;
  let hidden: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      me = await makePerson(owner, 'Me');
      coach = await makePerson(owner, 'Coach');
      const stranger = await makePerson(owner, 'Stranger');
      claimed = await makeClaimedClient(owner, coach);
      open = await makeClient(owner, coach);
      mine = await makeGym(owner, me, 'My cellar');
      coachs = await makeGym(owner, coach, 'The studio');
      hidden = await makeGym(owner, stranger, 'Their garage');
    });
  });
  afterAll(() => database.close());

  const start = (actor: Actor, owner: string, gymId: string | null) =>
    asActor(database, actor, (db) =>
      startWorkout(db, owner, {
        title: 'A',
        startedAt: '2026-03-01T17:00:00Z',
        localDate: '2026-03-01',
        timeZone: 'UTC',
        bodyweightKg: null,
        gymId,
        programOwnerId: null,
        programWorkoutId: null,
      }),
    );
  const unseen = { code: 'NOT_FOUND', message: expect.stringContaining('no such gym') as string };

  it('is kept, read back by name, changed and taken out', async () => {
    const workout = await start(me.as(), me.id, mine);
    expect(workout).toMatchObject({ gymId: mine, gymName: 'My cellar' });
    const { items } = await asActor(database, me.as(), (db) => listWorkouts(db, me.id, { limit: 5 }));
    expect(items[0]).toMatchObject({ gymName: 'My cellar' });
    const change = (gymId: string | null) =>
      asActor(database, me.as(), (db) => changeWorkout(db, me.id, workout.id, { gymId }));
    expect(await change(null)).toMatchObject({ gymId: null, gymName: null });
    await expect(change(hidden)).rejects.toMatchObject(unseen);
    expect(await change(mine)).toMatchObject({ gymId: mine });
  });

  it('is refused where the gym is not to be seen, whoever asks, and by the database itself', async () => {
    await expect(start(me.as(), me.id, hidden)).rejects.toMatchObject(unseen);
    await expect(start(coach.as('coach'), open.person.id, mine)).rejects.toMatchObject(unseen);
    const workout = await start(me.as(), me.id, null);
    const write = (gymId: string) =>
      asActor(database, me.as(), (db) =>
        sql`update workouts set gym_id = ${gymId} where user_id = ${me.id} and id = ${workout.id}`.execute(db),
      );
    await expect(write(hidden)).rejects.toMatchObject({ code: '42501' });
    await write(mine);
  });

  it('keeps its name and stays changeable when the gym is no longer to be seen', async () => {
    const gym = await database.owner((owner) => makeGym(owner, me, 'Lent'));
    const workout = await start(me.as(), me.id, gym);
    await database.owner((owner) => owner.query('delete from gym_admins where gym_id = $1', [gym]));
    const renamed = await asActor(database, me.as(), (db) =>
      changeWorkout(db, me.id, workout.id, { title: 'Still mine', gymId: gym }),
    );
    expect(renamed).toMatchObject({ title: 'Still mine', gymId: gym, gymName: 'Lent' });
    await expect(start(me.as(), me.id, gym)).rejects.toMatchObject(unseen);
  });

  it('a coach reads where a client trained, and logs a client in a gym the coach sees', async () => {
    const owner = claimed.person.id;
    const gym = await database.owner((db) => makeGym(db, claimed.person, 'At home'));
    const { id } = await start(claimed.person.as(), owner, gym);
    expect(await asActor(database, coach.as('coach'), (db) => readWorkout(db, owner, id))).toMatchObject({
      gymName: 'At home',
    });
    expect(await start(coach.as('coach'), open.person.id, coachs)).toMatchObject({ gymName: 'The studio' });
    const name = (actor: Actor) =>
      asActor(database, actor, async (db) => {
        const { rows } = await sql<{
          name: string | null;
        }>`select app.workout_gym_name(${owner}, ${id}) as name`.execute(db);
        return rows[0]?.name;
      });
    expect([await name(claimed.person.as()), await name(coach.as('coach'))]).toEqual(['At home', 'At home']);
    expect([await name(me.as()), await name(me.as('coach'))]).toEqual([null, null]);
  });

  it('moves along when a client takes over the log a coach kept in a gym of the coach’s own', async () => {
    const person = await database.owner((owner) => makePerson(owner, 'Claims it'));
    const workout = await start(coach.as('coach'), open.person.id, coachs);
    const { token } = await asActor(database, coach.as(), (db) =>
      inviteClient(db, coach.id, open.entityId, person.email),
    );
    await asActor(database, person.as(), (db) => acceptInvitation(db, token, true));
    expect(await asActor(database, person.as(), (db) => readWorkout(db, person.id, workout.id))).toMatchObject({
      gymId: coachs,
      gymName: 'The studio',
    });
  });
});
