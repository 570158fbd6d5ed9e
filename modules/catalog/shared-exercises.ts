import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import type { SharedExercise } from './contract.ts';

/** Who coaches a person. Run as athlete: the request itself says who coaches whom. */
export async function coachesOf(db: ActorDb, me: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct split_part(e, ':', 1)::uuid as id
    from unnest(string_to_array(current_setting('app.entity_scope', true), ',')) as e where e <> ''`.execute(db);
  return rows.map(({ id }) => id).filter((id) => id !== me);
}

/** Exercises coaches share with their clients, by name. Run as athlete. */
export async function listSharedExercises(db: ActorDb, me: string): Promise<Omit<SharedExercise, 'coachName'>[]> {
  const ids = await coachesOf(db, me);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('user_exercises')
    .select([
      'user_id',
      'id',
      'name',
      'measure',
      'loading',
      'primary_muscle',
      'pattern',
      'secondary_muscles',
      'stabilisers',
      'equipment',
      'own_equipment',
      'laterality',
      'instructions',
    ])
    .where('user_id', 'in', ids)
    .where('visibility', '=', 'clients')
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ownerId: row.user_id,
    name: row.name,
    measure: row.measure,
    loading: row.loading,
    primaryMuscle: row.primary_muscle,
    pattern: row.pattern as SharedExercise['pattern'],
    secondaryMuscles: row.secondary_muscles,
    stabilisers: row.stabilisers,
    equipment: row.equipment,
    ownEquipment: row.own_equipment,
    laterality: row.laterality,
    instructions: row.instructions,
  }));
}

/** Names of the coaches of the signed-in person, by id. */
export async function readCoachNames(db: ActorDb): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ coach_id: string; coach_name: string | null }>`
    select coach_id, coach_name from app.my_coaches() where status = 'active'`.execute(db);
  return new Map(rows.map(({ coach_id, coach_name }) => [coach_id, coach_name]));
}
