import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';

/** Gives back generations whose making broke off, such as by a power cut. Run as a job; returns how many. */
export async function refundStaleRuns(db: ActorDb, olderThanMinutes: number): Promise<number> {
  const result = await db
    .updateTable('generation_runs')
    .set({ status: 'refunded', problem: '[]', finished_at: new Date().toISOString() })
    .where('status', '=', 'reserved')
    .where('created_at', '<', sql<string>`now() - make_interval(mins => ${olderThanMinutes})`)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
