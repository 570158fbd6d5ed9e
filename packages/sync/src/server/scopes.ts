import { asActor, type Actor, type ActorDb, type Database } from '@halteres/database';
import { sql } from 'kysely';

/** Somebody signed in. */
export type Listener = { userId: string; sessionId: string };

/** One thing somebody may read of an owner; its name is what cursors and devices know it by. */
export type Scope = {
  name: string;
  owner: string;
  entityId: string | null;
  audience: 'authenticated' | 'coach' | 'athlete';
  rev: number;
};

/** The actor behind each audience of one person. */
export const actorAs = (me: Listener, audience: Scope['audience']): Actor => ({ audience, ...me });

/** My own rows. */
export async function ownScope(db: ActorDb, me: string): Promise<Scope[]> {
  const row = await db.selectFrom('user_sync').select('rev').where('user_id', '=', me).executeTakeFirst();
  return [{ name: `me:${me}`, owner: me, entityId: null, audience: 'authenticated', rev: Number(row?.rev ?? 0) }];
}

/** The training of the clients who let me see it. Run as coach. */
export async function clientScopes(db: ActorDb, me: string): Promise<Scope[]> {
  const rows = await db
    .selectFrom('coach_client_links as l')
    .leftJoin('user_sync as s', 's.user_id', 'l.client_id')
    .select(['l.client_id', 'l.consent_health', 's.rev'])
    .where('l.coach_id', '=', me)
    .where('l.client_id', '<>', me)
    .where('l.status', '=', 'active')
    .where('l.consent_training', '=', true)
    .orderBy('l.client_id')
    .execute();
  return rows.map((row) => ({
    // Another name when they share more or less: what a device holds is then given anew.
    name: `${row.consent_health ? 'client-health' : 'client'}:${row.client_id}`,
    owner: row.client_id,
    entityId: null,
    audience: 'coach',
    rev: Number(row.rev ?? 0),
  }));
}

/** What coaches planned for me. Run as athlete: the request itself says which entities I am. */
export async function planScopes(db: ActorDb, me: string): Promise<Scope[]> {
  const { rows } = await sql<{ owner: string; entity_id: string; rev: string | null }>`
    select p.owner, p.entity_id, s.rev
    from (select split_part(e, ':', 1)::uuid as owner, split_part(e, ':', 2)::uuid as entity_id
          from unnest(string_to_array(current_setting('app.entity_scope', true), ',')) as e where e <> '') as p
    left join user_sync s on s.user_id = p.owner where p.owner <> ${me} order by 1, 2`.execute(db);
  return rows.map((row) => ({
    name: `plan:${row.owner}:${row.entity_id}`,
    owner: row.owner,
    entityId: row.entity_id,
    audience: 'athlete',
    rev: Number(row.rev ?? 0),
  }));
}

/** Each audience with how its scopes are found. */
export const AUDIENCES = [
  ['authenticated', ownScope],
  ['coach', clientScopes],
  ['athlete', planScopes],
] as const;

/** Every owner somebody may read at this moment, oneself included. */
export async function readableOwners(database: Database, me: Listener): Promise<Set<string>> {
  const owners = new Set([me.userId]);
  for (const [audience, find] of AUDIENCES.slice(1)) {
    for (const { owner } of await asActor(database, actorAs(me, audience), (db) => find(db, me.userId)))
      owners.add(owner);
  }
  return owners;
}
