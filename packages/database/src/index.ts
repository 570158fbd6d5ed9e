export { openDatabase } from './open.ts';
export type { Database } from './database.ts';
export {
  actorOf,
  asActor,
  asActorPerQuery,
  asJob,
  inSavepoint,
  type Actor,
  type ActorDb,
  type Audience,
} from './as-actor.ts';
export { migrate, migrationStatus } from './migrate.ts';
export { prepared } from './prepared.ts';
export type { DB } from './database.generated.ts';
