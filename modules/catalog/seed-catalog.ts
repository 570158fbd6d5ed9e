import { catalog } from '@halteres/catalog';
import type pg from 'pg';
import { shippedId } from './shipped-id.ts';

/** Writes the shipped catalogue into the database, as its owner. Does nothing when this version is there already. */
export async function seedCatalog(owner: pg.Client): Promise<{ version: string; changed: boolean }> {
  const { rows } = await owner.query<{ version: string | null }>(
    "select obj_description('public.exercises'::regclass) as version",
  );
  const mark = `Core exercise definitions, shipped with the program. Catalogue ${catalog.version}.`;
  if (rows[0]?.version === mark) return { version: catalog.version, changed: false };
  const equipment = catalog.equipment.map((piece) => ({ ...piece, id: shippedId('equipment', piece.slug) }));
  const exercises = catalog.exercises.map((exercise) => ({
    id: shippedId('exercise', exercise.slug),
    slug: exercise.slug,
    name: exercise.name,
    description: exercise.description,
    instructions: exercise.instructions,
    primary_muscle: exercise.muscles[0].muscle,
    secondary_muscles: exercise.muscles.slice(1).map((share) => share.muscle),
    equipment_ids: [...new Set(exercise.equipment.flat())]
      .filter((slug) => slug !== 'none')
      .map((slug) => shippedId('equipment', slug)),
    difficulty: exercise.skill,
    is_compound: exercise.mechanic === 'compound',
    pattern: exercise.pattern,
    loading: exercise.loading,
    measure: exercise.measure,
    bodyweight_share: exercise.bodyweightShare,
  }));
  await owner.query('begin');
  try {
    await owner.query(
      `insert into equipment (id, slug, name, kind, category, description, aliases)
       select id, slug, name, kind, category, description, aliases from jsonb_to_recordset($1::jsonb)
         as r (id uuid, slug text, name text, kind text, category text, description text, aliases text[])
       on conflict (id) do update set name = excluded.name, kind = excluded.kind, category = excluded.category,
         description = excluded.description, aliases = excluded.aliases, updated_at = excluded.updated_at`,
      [JSON.stringify(equipment)],
    );
    await owner.query(
      `insert into exercises (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, bodyweight_share)
       select * from jsonb_to_recordset($1::jsonb)
         as r (id uuid, slug text, name text, description text, instructions jsonb, primary_muscle muscle_group, secondary_muscles text[], equipment_ids uuid[],
               difficulty integer, is_compound boolean, pattern text, loading text, measure text, bodyweight_share numeric)
       on conflict (id) do update set name = excluded.name, description = excluded.description, instructions = excluded.instructions,
         primary_muscle = excluded.primary_muscle, secondary_muscles = excluded.secondary_muscles, equipment_ids = excluded.equipment_ids,
         difficulty = excluded.difficulty, is_compound = excluded.is_compound, pattern = excluded.pattern, loading = excluded.loading,
         measure = excluded.measure, bodyweight_share = excluded.bodyweight_share, retired_at = null, updated_at = excluded.updated_at`,
      [JSON.stringify(exercises)],
    );
    // An exercise that left the catalogue stays for the logs that name it.
    await owner.query(
      'update exercises set retired_at = now() where retired_at is null and not (id = any($1::uuid[]))',
      [exercises.map((row) => row.id)],
    );
    await owner.query(`comment on table exercises is ${owner.escapeLiteral(mark)}`);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return { version: catalog.version, changed: true };
}
