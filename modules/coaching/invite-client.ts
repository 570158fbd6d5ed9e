import { createHash, randomBytes } from 'node:crypto';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { readEntity } from './read-entity.ts';

const DAYS_OPEN = 14;

/** What is kept of a token: its SHA-256, so that the table gives nobody a way in. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export type Invitation = {
  id: string;
  entityId: string;
  email: string;
  expiresAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
};

/** Invites a client to claim the log kept for them. The token is returned once and stored only as a hash. */
export async function inviteClient(
  db: ActorDb,
  coach: string,
  entityId: string,
  email: string,
): Promise<Invitation & { token: string; clientName: string }> {
  const entity = await readEntity(db, coach, entityId);
  const me = await db.selectFrom('profiles').select('email_verified').where('id', '=', coach).executeTakeFirst();
  if (me?.email_verified !== true)
    throw new Failure('FORBIDDEN', 'Prove your own e-mail address first: open the link in the mail we sent you.');
  if (entity.type !== 'CLIENT')
    throw new Failure('BAD_REQUEST', 'entityId: only a client can be invited, this is a class.');
  if (entity.claimed) throw new Failure('CONFLICT', `${entity.name} has an account already.`);
  const token = randomBytes(32).toString('base64url');
  const row = {
    user_id: coach,
    id: newId(),
    entity_id: entityId,
    email: email.toLowerCase(),
    token_hash: hashToken(token),
    expires_at: new Date(Date.now() + DAYS_OPEN * 86_400_000).toISOString(),
  };
  await db.insertInto('invitations').values(row).execute();
  return {
    id: row.id,
    entityId,
    email: row.email,
    expiresAt: row.expires_at,
    acceptedAt: null,
    revokedAt: null,
    token,
    clientName: entity.name,
  };
}

/** Invitations sent to a client, newest first. */
export async function listInvitations(db: ActorDb, coach: string, entityId: string): Promise<Invitation[]> {
  await readEntity(db, coach, entityId);
  const rows = await db
    .selectFrom('invitations')
    .select(['id', 'entity_id', 'email', 'expires_at', 'accepted_at', 'revoked_at'])
    .where('user_id', '=', coach)
    .where('entity_id', '=', entityId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entityId: row.entity_id,
    email: row.email,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
  }));
}

/** Withdraws an invitation; its link stops working at once. */
export async function revokeInvitation(db: ActorDb, coach: string, id: string): Promise<void> {
  const result = await db
    .updateTable('invitations')
    .set({ revoked_at: new Date().toISOString() })
    .where('user_id', '=', coach)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n)
    throw new Failure('NOT_FOUND', 'There is no such invitation, or it was withdrawn already.');
}
