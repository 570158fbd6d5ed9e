import { actorOf, type ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { Failure } from '../kernel/failure.ts';

const SCOPES = { training: 'app.read_scope', health: 'app.health_scope' } as const;

/** Refuses where a coach asks for what a person does not share: an empty answer would look like "did not train". */
export async function mustShare(db: ActorDb, person: string, what: keyof typeof SCOPES): Promise<void> {
  if (actorOf(db).audience !== 'coach') return;
  const { rows } = await sql<{ shared: boolean }>`
    select strpos(coalesce(current_setting(${SCOPES[what]}, true), ''), ${person}) > 0 as shared`.execute(db);
  if (rows[0]?.shared !== true)
    throw new Failure(
      'NOT_SHARED',
      what === 'training'
        ? 'personId: this person does not share their training with you.'
        : 'personId: this person does not share their health data with you.',
    );
}
