import type { ActorDb } from '@halteres/database';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import { sql } from 'kysely';

/**
 * Exercises that were proposed and accepted here, by id: listed, searched, logged and read like any other. What only
 * review for a release can say of them (grades, ratios, substitutes) stays open, so programs are not made with them.
 */
export async function readAddedExercises(db: ActorDb): Promise<ReadonlyMap<string, Exercise>> {
  const rows = await db
    .selectFrom('exercises')
    .select([
      'id',
      'slug',
      'name',
      'description',
      'instructions',
      'primary_muscle',
      'equipment_ids',
      'difficulty',
      'is_compound',
      'pattern',
      'loading',
      'measure',
      'laterality',
      'family',
    ])
    .where('origin', '=', 'proposed')
    .where('retired_at', 'is', null)
    .orderBy('slug')
    .execute();
  if (rows.length === 0) return new Map();
  const pieces = await db
    .selectFrom('equipment')
    .select(['id', 'slug'])
    .where('id', '=', sql<string>`any(${[...new Set(rows.flatMap((row) => row.equipment_ids))]}::uuid[])`)
    .execute();
  const slugOfEquipment = new Map(pieces.map(({ id, slug }) => [id, slug]));
  const shares = await db
    .selectFrom('exercise_muscles')
    .select(['exercise_id', 'muscle', 'fraction'])
    .where(
      'exercise_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('fraction', 'desc')
    .execute();
  return new Map(
    rows.map((row): [string, Exercise] => {
      const others = shares.filter(
        ({ exercise_id, muscle }) => exercise_id === row.id && muscle !== row.primary_muscle,
      );
      const exercise = {
        slug: row.slug,
        name: row.name,
        description: row.description,
        instructions: row.instructions,
        pattern: row.pattern,
        mechanic: row.is_compound ? 'compound' : 'isolation',
        force: 'mixed',
        laterality: row.laterality,
        skill: row.difficulty,
        muscles: [
          { muscle: row.primary_muscle, fraction: 1 },
          ...others.map(({ muscle, fraction }) => ({ muscle, fraction: Number(fraction) })),
        ],
        equipment: [row.equipment_ids.flatMap((id) => slugOfEquipment.get(id) ?? [])],
        loading: row.loading,
        measure: row.measure,
        grip: null,
        handle: null,
        bodyweightShare: 0,
        secondsPerRep: 3,
        setupSeconds: 30,
        rampSets: false,
        stressTags: [],
        family: row.family,
        grade: 5,
        common: 1,
        substitutes: [],
        aliases: [],
        ratio: null,
        suits: { strength: 0, hypertrophy: 0, power: 0, endurance: 0, conditioning: 0 },
      };
      return [row.id, exercise as unknown as Exercise];
    }),
  );
}

/** Names of added exercises, also of retired ones: for logs that name them. */
export async function readAddedNames(db: ActorDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('exercises').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
