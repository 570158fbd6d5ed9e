import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';

export type MyCoach = {
  coachId: string;
  entityId: string | null;
  status: 'active' | 'ended';
  consentTraining: boolean;
  consentHealth: boolean;
  since: string;
};

/** Who coaches a person, now and before, and what each may see. */
export async function listMyCoaches(db: ActorDb, client: string): Promise<MyCoach[]> {
  const rows = await db
    .selectFrom('coach_client_links')
    .select(['coach_id', 'status', 'consent_training', 'consent_health', 'created_at'])
    .where('client_id', '=', client)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    coachId: row.coach_id,
    entityId: null,
    status: row.status,
    consentTraining: row.consent_training,
    consentHealth: row.consent_health,
    since: row.created_at,
  }));
}

export type ConsentChange = {
  consentTraining?: boolean | undefined;
  consentHealth?: boolean | undefined;
  end?: true | undefined;
};

/** Changes what a coach may see, at once, or ends the coaching. */
export async function changeConsent(db: ActorDb, client: string, coach: string, change: ConsentChange): Promise<void> {
  const now = new Date().toISOString();
  const result = await db
    .updateTable('coach_client_links')
    .set({
      updated_at: now,
      ...(change.consentTraining === undefined ? {} : { consent_training: change.consentTraining }),
      ...(change.consentHealth === undefined ? {} : { consent_health: change.consentHealth }),
      ...(change.end === undefined ? {} : { status: 'ended', ended_at: now }),
    })
    .where('client_id', '=', client)
    .where('coach_id', '=', coach)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Failure('NOT_FOUND', 'Nobody of that id coaches you.');
}
