import { catalog } from '@halteres/catalog';
import { sentences } from '@halteres/catalog/draft';
import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { loadTranslation } from '@halteres/catalog/translations/load-translation';
import type pg from 'pg';
import { catalogVersion } from './exercise-words.ts';
import { barsAndCitiesVersion, writeBarsAndCities } from './seed-bars-and-cities.ts';
import { seedReference } from './seed-reference.ts';
import { shippedId } from './shipped-id.ts';

/** Writes the shipped catalogue into the database, as its owner. Does nothing when this version is there already. */
export async function seedCatalog(owner: pg.Client): Promise<{ version: string; changed: boolean }> {
  const { rows } = await owner.query<{ version: string | null }>(
    "select obj_description('public.exercises'::regclass) as version",
  );
  const mark = `Core exercise definitions, shipped with the program. Catalogue ${catalogVersion}-${barsAndCitiesVersion}.`;
  if (rows[0]?.version === mark) return { version: catalogVersion, changed: false };
  await owner.query('begin');
  try {
    await writeBarsAndCities(owner);
    await writeEquipment(owner);
    await writeExercises(owner);
    await writeMuscles(owner);
    await writeWords(owner);
    await seedReference(owner);
    await owner.query(`comment on table exercises is ${owner.escapeLiteral(mark)}`);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return { version: catalogVersion, changed: true };
}

async function writeEquipment(owner: pg.Client): Promise<void> {
  const equipment = catalog.equipment.map((piece) => ({ ...piece, id: shippedId('equipment', piece.slug) }));
  await owner.query(
    `insert into equipment (id, slug, name, kind, category, description, aliases)
     select id, slug, name, kind, category, description, aliases from jsonb_to_recordset($1::jsonb)
       as r (id uuid, slug text, name text, kind text, category text, description text, aliases text[])
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, category = excluded.category,
       description = excluded.description, aliases = excluded.aliases, origin = 'shipped', updated_at = excluded.updated_at`,
    [JSON.stringify(equipment)],
  );
}

async function writeExercises(owner: pg.Client): Promise<void> {
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
    force: exercise.force,
    laterality: exercise.laterality,
    grip: exercise.grip,
    handle: exercise.handle,
    family: exercise.family,
    grade: exercise.grade,
    stress_tags: exercise.stressTags,
  }));
  await owner.query(
    `insert into exercises (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure,
       bodyweight_share, force, laterality, grip, handle, family, grade, stress_tags)
     select * from jsonb_to_recordset($1::jsonb)
       as r (id uuid, slug text, name text, description text, instructions jsonb, primary_muscle muscle_group, secondary_muscles text[], equipment_ids uuid[],
             difficulty integer, is_compound boolean, pattern text, loading text, measure text, bodyweight_share numeric, force text, laterality text,
             grip text, handle text, family text, grade smallint, stress_tags text[])
     on conflict (id) do update set name = excluded.name, description = excluded.description, instructions = excluded.instructions,
       primary_muscle = excluded.primary_muscle, secondary_muscles = excluded.secondary_muscles, equipment_ids = excluded.equipment_ids,
       difficulty = excluded.difficulty, is_compound = excluded.is_compound, pattern = excluded.pattern, loading = excluded.loading,
       measure = excluded.measure, bodyweight_share = excluded.bodyweight_share, force = excluded.force, laterality = excluded.laterality,
       grip = excluded.grip, handle = excluded.handle, family = excluded.family, grade = excluded.grade, stress_tags = excluded.stress_tags,
       retired_at = null, origin = 'shipped', updated_at = excluded.updated_at`,
    [JSON.stringify(exercises)],
  );
  // An exercise that left the catalogue stays for the logs that name it.
  await owner.query(
    "update exercises set retired_at = now() where retired_at is null and origin = 'shipped' and not (id = any($1::uuid[]))",
    [exercises.map((row) => row.id)],
  );
}

async function writeMuscles(owner: pg.Client): Promise<void> {
  const rows = catalog.exercises.flatMap((exercise) =>
    exercise.muscles.map(({ muscle, fraction }) => ({
      exercise_id: shippedId('exercise', exercise.slug),
      muscle,
      fraction,
    })),
  );
  await owner.query(
    "delete from exercise_muscles m using exercises e where e.id = m.exercise_id and e.origin = 'shipped'",
  );
  await owner.query(
    `insert into exercise_muscles (exercise_id, muscle, fraction)
     select * from jsonb_to_recordset($1::jsonb) as r (exercise_id uuid, muscle muscle_group, fraction numeric)`,
    [JSON.stringify(rows)],
  );
}

async function writeWords(owner: pg.Client): Promise<void> {
  const known = new Set(catalog.exercises.map(({ slug }) => slug));
  const aliases = catalog.exercises.flatMap((exercise) =>
    exercise.aliases.map((alias) => ({ exercise_id: shippedId('exercise', exercise.slug), locale: 'en', alias })),
  );
  const translations: object[] = [];
  const pieces: object[] = [];
  for (const locale of TRANSLATED_LOCALES) {
    const { exercises, equipment, equipmentDescriptions } = await loadTranslation(locale);
    for (const [slug, name] of Object.entries(equipment))
      pieces.push({
        equipment_id: shippedId('equipment', slug),
        locale,
        name,
        description: equipmentDescriptions[slug] ?? null,
      });
    for (const [slug, text] of Object.entries(exercises)) {
      if (!known.has(slug)) continue;
      const exercise_id = shippedId('exercise', slug);
      const instructions = {
        setup: sentences(text.setup),
        execution: sentences(text.execution),
        cues: sentences(text.cues),
        mistakes: sentences(text.mistakes),
      };
      translations.push({ exercise_id, locale, name: text.name, description: text.description, instructions });
      for (const alias of (text.aliases ?? '').split(';').map((each) => each.trim()))
        if (alias !== '') aliases.push({ exercise_id, locale, alias });
    }
  }
  await owner.query('delete from exercise_aliases');
  await owner.query(
    `insert into exercise_aliases (exercise_id, locale, alias)
     select distinct exercise_id, locale, alias from jsonb_to_recordset($1::jsonb) as r (exercise_id uuid, locale text, alias text)`,
    [JSON.stringify(aliases)],
  );
  await owner.query('delete from exercise_translations');
  await owner.query(
    `insert into exercise_translations (exercise_id, locale, name, description, instructions)
     select * from jsonb_to_recordset($1::jsonb)
       as r (exercise_id uuid, locale text, name text, description text, instructions jsonb)`,
    [JSON.stringify(translations)],
  );
  await owner.query('delete from equipment_translations');
  await owner.query(
    `insert into equipment_translations (equipment_id, locale, name, description)
     select * from jsonb_to_recordset($1::jsonb) as r (equipment_id uuid, locale text, name text, description text)`,
    [JSON.stringify(pieces)],
  );
}
