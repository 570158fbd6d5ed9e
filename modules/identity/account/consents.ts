import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { Failure, found } from '../../kernel/failure.ts';
import type { Consent } from './contract.ts';

/** What somebody agreed to, the newest first. */
export async function listConsents(db: ActorDb, me: string): Promise<Consent[]> {
  const { rows: coaches } = await sql<{
    coach_id: string;
    coach_name: string | null;
  }>`select coach_id, coach_name from app.my_coaches()`.execute(db);
  const names = new Map(coaches.map((coach) => [coach.coach_id, coach.coach_name]));
  const rows = await db
    .selectFrom('consents')
    .select(['id', 'purpose', 'version', 'coach_id', 'given_at', 'withdrawn_at'])
    .where('user_id', '=', me)
    .orderBy('given_at', 'desc')
    .orderBy('purpose')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    version: row.version,
    coachId: row.coach_id,
    coachName: row.coach_id === null ? null : (names.get(row.coach_id) ?? null),
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

/** Withdraws a consent: what it allowed ends at once. Answers whom it concerned. */
export async function withdrawConsent(db: ActorDb, me: string, id: string): Promise<string> {
  const consent = found(
    await db
      .selectFrom('consents')
      .select(['purpose', 'coach_id', 'withdrawn_at'])
      .where('user_id', '=', me)
      .where('id', '=', id)
      .executeTakeFirst(),
    'consent',
  );
  if (consent.withdrawn_at !== null) throw new Failure('CONFLICT', 'This consent was withdrawn already.');
  if (consent.purpose === 'terms')
    throw new Failure('CONFLICT', 'No account can be kept without the terms. To withdraw, erase the account.');
  if (consent.coach_id === null) throw new Failure('CONFLICT', 'The coach is gone, and sees nothing any more.');
  await db
    .updateTable('coach_client_links')
    .set({
      ...(consent.purpose === 'coach_health' ? { consent_health: false } : { consent_training: false }),
      updated_at: new Date().toISOString(),
    })
    .where('client_id', '=', me)
    .where('coach_id', '=', consent.coach_id)
    .execute();
  return consent.coach_id;
}
