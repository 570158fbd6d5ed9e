import type { ActorDb } from '@halteres/database';
import { exerciseById } from '@halteres/modules/catalog/shipped';
import { sql } from 'kysely';
import { ENTITIES, type Cursor, type Entity, type PulledRow } from '../protocol.ts';
import { entityRows } from './entity-rows.ts';
import { readPrescriptions } from './read-prescriptions.ts';
import type { Scope } from './scopes.ts';

type Position = Cursor[string];
type Found = { id: string; rev: string; deleted: boolean; row: Record<string, unknown> };
/** Beyond every entity: all rows of this revision were given. */
export const WHOLE = 99;

/**
 * Up to `limit` rows of a scope after a position, by (rev, place of the entity, id), and the position they reach. No
 * row above the owner's revision as it was read is given, so that a write between two tables is met by the next pull.
 */
export async function readPage(
  db: ActorDb,
  scope: Scope,
  after: Position,
  cutoff: string,
  limit: number,
): Promise<{ rows: PulledRow[]; reached: Position }> {
  if (scope.rev <= after[0] && after[1] === WHOLE) return { rows: [], reached: after };
  const found: (Found & { place: number })[] = [];
  for (const [place, entity] of ENTITIES.entries()) {
    // A coach gets training of a client, an athlete gets plans; nobody gets both of one scope but their owner.
    if (scope.audience === 'coach' && entityRows[entity].planned) continue;
    if (scope.audience === 'athlete' && !entityRows[entity].planned) continue;
    const rows = await readEntity(db, scope, entity, place, after, cutoff, limit + 1);
    found.push(...rows.map((row) => ({ ...row, place })));
  }
  found.sort((a, b) => Number(a.rev) - Number(b.rev) || a.place - b.place || (a.id < b.id ? -1 : 1));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const planned = page.filter((row) => ENTITIES[row.place] === 'program_workouts' && !row.deleted).map(({ id }) => id);
  const prescriptions = await readPrescriptions(db, scope.owner, planned);
  return {
    reached:
      found.length > limit && last !== undefined
        ? [Number(last.rev), last.place, last.id]
        : [Math.max(scope.rev, after[0]), WHOLE, ''],
    rows: page.map(({ id, rev, deleted, row, place }) => {
      const entity = ENTITIES[place] as Entity;
      return {
        scope: scope.name,
        entity,
        owner: scope.owner,
        id,
        rev: Number(rev),
        row: deleted ? null : completed(entity, id, row, prescriptions),
      };
    }),
  };
}

async function readEntity(
  db: ActorDb,
  scope: Scope,
  entity: Entity,
  place: number,
  after: Position,
  cutoff: string,
  limit: number,
): Promise<Found[]> {
  const { row, from, shown } = entityRows[entity];
  const [rev, position, id] = after;
  const beyond =
    place < position
      ? sql`t.rev > ${rev}`
      : place > position
        ? sql`t.rev >= ${rev}`
        : sql`(t.rev, t.id) > (${rev}, ${id}::uuid)`;
  const forMe = scope.entityId === null ? sql`true` : sql`t.entity_id = ${scope.entityId}`;
  const { rows } = await sql<Found>`
    select t.id, t.rev, t.deleted_at is not null as deleted, ${row} as row from ${from}
    where t.user_id = ${scope.owner} and ${beyond} and t.rev <= ${scope.rev} and ${forMe} and ${shown(cutoff)}
    order by t.rev, t.id limit ${limit}`.execute(db);
  return rows;
}

/** What the catalogue and other tables add to a row. */
function completed(
  entity: Entity,
  id: string,
  row: Record<string, unknown>,
  prescriptions: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  if (entity === 'workout_exercises' || entity === 'template_exercises')
    return {
      ...row,
      name: row['name'] ?? exerciseById.get(String(row['exerciseId']))?.name ?? 'An exercise that is no more',
    };
  if (entity === 'program_workouts') return { ...row, prescription: prescriptions.get(id) ?? [] };
  return row;
}

/** One row as devices know it, whatever its age; null where there is none to be read. */
export async function readRow(
  db: ActorDb,
  entity: Entity,
  owner: string,
  id: string,
): Promise<{ rev: number; deleted: boolean; row: Record<string, unknown> } | null> {
  const { row, from } = entityRows[entity];
  const { rows } =
    await sql<Found>`select t.id, t.rev, t.deleted_at is not null as deleted, ${row} as row from ${from} where t.user_id = ${owner} and t.id = ${id}`.execute(
      db,
    );
  const [found] = rows;
  return found === undefined ? null : { rev: Number(found.rev), deleted: found.deleted, row: found.row };
}

/** The revision a row has now. */
export async function readRev(db: ActorDb, entity: Entity, owner: string, id: string): Promise<number> {
  const { rows } = await sql<{
    rev: string;
  }>`select rev from ${entityRows[entity].table} where user_id = ${owner} and id = ${id}`.execute(db);
  return Number(rows[0]?.rev ?? 0);
}
