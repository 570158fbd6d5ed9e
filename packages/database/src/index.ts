export { openDatabase, type OpenOptions } from './open.ts';
export type { Database } from './database.ts';
export type { Login, PoolSizes } from './logins.ts';
export {
  actorOf,
  asActor,
  asActorOnce,
  asJob,
  inSavepoint,
  type Actor,
  type ActorDb,
  type Audience,
} from './as-actor.ts';
export { migrate, migrationStatus, type MigrationStatus } from './migrate.ts';
export { buildSchema } from './schema-files.ts';
export type { DB } from './database.generated.ts';
export { backup, backupToFile, type BackupSummary } from './backup.ts';
export { restore, restoreFromFile } from './restore.ts';
export { schemaJson, type SchemaJson, type TableJson } from './schema-json.ts';
