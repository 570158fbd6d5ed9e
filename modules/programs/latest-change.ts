import type { ActorDb } from '@halteres/database';

/** The latest change of a program that was not undone, with what stood before it; undefined when none is left. */
export function latestChange(db: ActorDb, owner: string, programId: string) {
  return db
    .selectFrom('proposals')
    .select(['id', 'summary', 'said', 'before', 'after', 'by_athlete'])
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .where('status', '=', 'accepted')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
