import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { found } from '../kernel/failure.ts';

/** NOT_FOUND for a gym that is none, or not the actor's to see; no gym is always right. */
export async function mustSeeGym(db: ActorDb, gymId: string | null | undefined): Promise<void> {
  if (gymId === null || gymId === undefined) return;
  const { rows } = await sql<{ sees: boolean }>`select app.sees_gym(${gymId}) as sees`.execute(db);
  found(rows[0]?.sees === true || null, 'gym');
}
