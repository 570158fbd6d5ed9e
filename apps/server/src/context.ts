import { asActor, asActorPerQuery, type ActorDb, type Audience, type Database } from '@halteres/database';
import type { Embedder } from '@halteres/library/embed/embedder';
import { mustShare } from '@halteres/modules/coaching/must-share';
import type { Audiences } from '@halteres/modules/kernel/audiences';
import { Failure } from '@halteres/modules/kernel/failure';
import type { Planner } from '@halteres/modules/planning/planner';
import type { Simulator } from '@halteres/modules/planning/simulation/simulator';
import type { Auth } from './auth.ts';
import type { SendMail } from './mail.ts';
import type { Person } from './read-session.ts';

/** What a request brings along. */
export type RequestContext = {
  database: Database;
  /** Null when nobody is signed in. */
  actor: Person | null;
  auth: Auth;
  headers: Headers;
  /** Cookies the answer sets. */
  setCookies: string[];
  dataDir: string;
  publicUrl: string;
  sendMail: SendMail;
  /** Makes vectors of workouts. */
  embedder: Embedder;
  /** Makes programs, off this thread. */
  plan: Planner;
  /** Simulates them, off this thread too. */
  simulate: Simulator;
  /** Until a rush has passed: for requests that cost as much as many others. */
  stepAside: () => Promise<void>;
};

type Work<T> = (db: ActorDb, me: string) => Promise<T>;

/** The signed-in person, or UNAUTHORIZED. */
export function whoAmI(context: RequestContext): { userId: string; sessionId: string } {
  if (context.actor === null) throw new Failure('UNAUTHORIZED');
  return context.actor;
}

/** In one transaction (asActor), or each query in one of its own (asActorPerQuery). */
type Run = typeof asActor;

/** Runs work as the signed-in person for one audience. */
export function asAudience<T>(
  context: RequestContext,
  audience: Audience,
  work: Work<T>,
  run: Run = asActor,
): Promise<T> {
  const { userId, sessionId } = whoAmI(context);
  return run(context.database, { audience, userId, sessionId }, (db) => work(db, userId));
}

/** My own rows. */
export const asMe = <T>(context: RequestContext, work: Work<T>, run?: Run): Promise<T> =>
  asAudience(context, 'authenticated', work, run);

/** The rows of a person: mine as myself, a client's as the coach. */
export const asPerson = <T>(context: RequestContext, person: string, work: Work<T>, run?: Run): Promise<T> =>
  asAudience(context, person === whoAmI(context).userId ? 'authenticated' : 'coach', work, run);

/** The training of a person: mine, or a client's who shares it; NOT_SHARED rather than an empty log. */
export const asTrainingOf = <T>(context: RequestContext, person: string, work: Work<T>, run?: Run): Promise<T> =>
  asPerson(
    context,
    person,
    async (db, me) => {
      await mustShare(db, person, 'training');
      return work(db, me);
    },
    run,
  );

/** What an owner made: mine as myself, a coach's as the athlete it is for. */
export const asOwner = <T>(context: RequestContext, owner: string, work: Work<T>): Promise<T> =>
  asAudience(context, owner === whoAmI(context).userId ? 'authenticated' : 'athlete', work);

export const asGymAdmin = <T>(context: RequestContext, work: Work<T>): Promise<T> =>
  asAudience(context, 'gym_admin', work);

/** Without anybody signed in. */
export const asVisitor = <T>(
  { database }: Pick<RequestContext, 'database'>,
  work: (db: ActorDb) => Promise<T>,
): Promise<T> => asActor(database, { audience: 'anon', userId: null }, work);

/** For work that needs several audiences of the same person. */
export const audiencesOf = (context: RequestContext): Audiences => ({
  me: whoAmI(context).userId,
  asMe: (work) => asMe(context, work),
  asGymAdmin: (work) => asGymAdmin(context, work),
  asPerson: (person, work) => asPerson(context, person, work),
  perQuery: {
    asMe: (work) => asMe(context, work, asActorPerQuery),
    asPerson: (person, work) => asPerson(context, person, work, asActorPerQuery),
  },
});
