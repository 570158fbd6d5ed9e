import {
  endCoaching,
  makeClaimedClient,
  makeClient,
  makeGym,
  makePerson,
  setConsents,
  type Owner,
  type Person,
} from '@halteres/testing';
import type { Actor, Audience } from '@halteres/database';

/** Everybody who may meet a row. */
export interface World {
  coach: Person;
  client: Person;
  entityId: string;
  /** Of the same coach; has no login, so the coach keeps the log. */
  loginless: Person;
  loginlessEntityId: string;
  coachWithoutConsent: Person;
  formerCoach: Person;
  stranger: Person;
  gymAdmin: Person;
  otherGymAdmin: Person;
  staff: Person;
  gymId: string;
}

export async function makeWorld(owner: Owner): Promise<World> {
  const person = (name: string): Promise<Person> => makePerson(owner, name);
  const [coach, stranger, gymAdmin, otherGymAdmin, staff] = [
    await person('Coach'),
    await person('Stranger'),
    await person('Gym admin'),
    await person('Other gym admin'),
    await person('Staff'),
  ];
  const client = await makeClaimedClient(owner, coach, 'Client');
  await setConsents(owner, client, { training: true, health: true, cycle: true });
  const loginless = await makeClient(owner, coach, 'Loginless');
  const linked = async (name: string): Promise<Person> => {
    const other = await person(name);
    await owner.query('insert into coach_client_links (coach_id, client_id) values ($1, $2)', [
      other.id,
      client.person.id,
    ]);
    return other;
  };
  const formerCoach = await linked('Former coach');
  await endCoaching(owner, { ...client, coach: formerCoach });
  const coachWithoutConsent = await linked('Coach without consent');
  await setConsents(owner, { ...client, coach: coachWithoutConsent }, { training: false, health: false, cycle: false });
  // A stranger with clients of their own is stranger still.
  await makeClaimedClient(owner, stranger, 'Client of a stranger');
  await makeGym(owner, otherGymAdmin, 'Elsewhere');
  return {
    coach,
    client: client.person,
    entityId: client.entityId,
    loginless: loginless.person,
    loginlessEntityId: loginless.entityId,
    coachWithoutConsent,
    formerCoach,
    stranger,
    gymAdmin,
    otherGymAdmin,
    staff,
    gymId: await makeGym(owner, gymAdmin),
  };
}

/** Who looks, and at a row of whom where it matters. */
export interface Situation {
  name: string;
  actor(world: World, rowOwner: Person): Actor;
  /** The row is one of the person without a login. */
  loginless?: true;
}

const as = (audience: Audience, who: (world: World, rowOwner: Person) => Person): Situation['actor'] => {
  return (world, rowOwner) => who(world, rowOwner).as(audience);
};

export const situations: readonly Situation[] = [
  { name: 'owner', actor: as('authenticated', (_world, rowOwner) => rowOwner) },
  { name: 'athlete', actor: as('athlete', (world) => world.client) },
  { name: 'coach', actor: as('coach', (world) => world.coach) },
  { name: 'coach of loginless', actor: as('coach', (world) => world.coach), loginless: true },
  { name: 'coach, no consent', actor: as('coach', (world) => world.coachWithoutConsent) },
  { name: 'former coach', actor: as('coach', (world) => world.formerCoach) },
  { name: 'stranger', actor: as('authenticated', (world) => world.stranger) },
  { name: 'strange coach', actor: as('coach', (world) => world.stranger) },
  { name: 'strange athlete', actor: as('athlete', (world) => world.stranger) },
  { name: 'community', actor: as('community', (world) => world.stranger) },
  { name: 'gym admin', actor: as('gym_admin', (world) => world.gymAdmin) },
  { name: 'other gym admin', actor: as('gym_admin', (world) => world.otherGymAdmin) },
  { name: 'staff', actor: as('admin', (world) => world.staff) },
  { name: 'job', actor: () => ({ audience: 'service_role', userId: null }) },
  { name: 'visitor', actor: () => ({ audience: 'anon', userId: null }) },
];
