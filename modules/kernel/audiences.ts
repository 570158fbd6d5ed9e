import type { ActorDb } from '@halteres/database';

type Run = <T>(work: (db: ActorDb, me: string) => Promise<T>) => Promise<T>;

type RunFor = <T>(person: string, work: (db: ActorDb) => Promise<T>) => Promise<T>;

/** For work that needs more than one audience of the same person: each call is a transaction of its own. */
export type Audiences = {
  me: string;
  asMe: Run;
  asGymAdmin: Run;
  /** The rows of a person: mine as myself, a client's as the coach. */
  asPerson: RunFor;
  /** The same, each query in a transaction of its own: for work that asks once, or that only reads. */
  perQuery: { asMe: Run; asPerson: RunFor };
};
