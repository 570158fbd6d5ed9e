import { asActor, asActorPerQuery, type Database } from '@halteres/database';
import type { Audiences } from '@halteres/modules/kernel/audiences';

/** Somebody's audiences, as the server gives them to whoever is signed in. */
export function audiencesOf(database: Database, me: string): Audiences {
  const as =
    (audience: 'authenticated' | 'gym_admin', run = asActor): Audiences['asMe'] =>
    (work) =>
      run(database, { audience, userId: me }, (db) => work(db, me));
  const asPerson =
    (run = asActor): Audiences['asPerson'] =>
    (person, work) =>
      run(database, { audience: person === me ? 'authenticated' : 'coach', userId: me }, work);
  return {
    me,
    asMe: as('authenticated'),
    asGymAdmin: as('gym_admin'),
    asPerson: asPerson(),
    perQuery: { asMe: as('authenticated', asActorPerQuery), asPerson: asPerson(asActorPerQuery) },
  };
}
