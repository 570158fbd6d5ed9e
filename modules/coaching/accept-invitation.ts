import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';
import { hashToken } from './invite-client.ts';

export type OpenInvitation = {
  coachId: string;
  entityId: string;
  personId: string;
  coachName: string | null;
  clientName: string;
  email: string;
};

/** What an open invitation says to whoever holds its token; GONE when it is used, withdrawn, expired or unknown. */
export async function readInvitation(db: ActorDb, token: string): Promise<OpenInvitation> {
  const { rows } = await sql<{
    coach_id: string;
    entity_id: string;
    person_id: string;
    client_name: string;
    coach_name: string | null;
    email: string;
  }>`
    select coach_id, entity_id, person_id, client_name, coach_name, email from app.invitation_by_token(${hashToken(token)})`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined)
    throw new Failure('GONE', 'This invitation was used, withdrawn or has expired. Ask your coach for a new one.');
  return {
    coachId: row.coach_id,
    entityId: row.entity_id,
    personId: row.person_id,
    coachName: row.coach_name,
    clientName: row.client_name,
    email: row.email,
  };
}

/** Links the signed-in person to the client an invitation names; rows the coach kept move to that person. */
export async function acceptInvitation(
  db: ActorDb,
  token: string,
  consentHealth: boolean,
): Promise<{ coachId: string; entityId: string }> {
  try {
    const { rows } = await sql<{ coach_id: string; entity_id: string }>`
      select coach_id, entity_id from app.accept_invitation(${hashToken(token)}, ${consentHealth})`.execute(db);
    const [row] = rows;
    if (row === undefined) throw new Error('app.accept_invitation returned no row');
    return { coachId: row.coach_id, entityId: row.entity_id };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'HA003') {
      throw new Failure('GONE', 'This invitation was used, withdrawn or has expired. Ask your coach for a new one.');
    }
    throw error;
  }
}
