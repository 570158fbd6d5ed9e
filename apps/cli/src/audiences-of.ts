import { asActor, type Database } from '@halteres/database';
import type { Audiences } from '@halteres/modules/kernel/audiences';

/** Somebody's audiences, as the server gives them to whoever is signed in. */
export function audiencesOf(database: Database, me: string): Audiences {
  const as =
    (audience: 'authenticated' | 'gym_admin'): Audiences['asMe'] =>
    (work) =>
      asActor(database, { audience, userId: me }, (db) => work(db, me));
  return {
    me,
    asMe: as('authenticated'),
    asGymAdmin: as('gym_admin'),
    asPerson: (person, work) =>
      asActor(database, { audience: person === me ? 'authenticated' : 'coach', userId: me }, work),
  };
}
