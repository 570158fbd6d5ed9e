import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';

export type MyCoach = {
  coachId: string;
  coachName: string | null;
  entityId: string | null;
  status: 'active' | 'ended';
  consentTraining: boolean;
  consentHealth: boolean;
  since: string;
};

type Row = {
  coach_id: string;
  coach_name: string | null;
  entity_id: string | null;
  status: 'active' | 'ended';
  consent_training: boolean;
  consent_health: boolean;
  since: string;
};

/** Who coaches the signed-in person, now and before, and what each may see. */
export async function listMyCoaches(db: ActorDb): Promise<MyCoach[]> {
  const { rows } = await sql<Row>`
    select coach_id, coach_name, entity_id, status, consent_training, consent_health, since from app.my_coaches()`.execute(
    db,
  );
  return rows.map((row) => ({
    coachId: row.coach_id,
    coachName: row.coach_name,
    entityId: row.entity_id,
    status: row.status,
    consentTraining: row.consent_training,
    consentHealth: row.consent_health,
    since: row.since,
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
