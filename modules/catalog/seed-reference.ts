import { referenceData, type ReferenceData } from '@halteres/catalog/reference/reference-rows';
import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import type pg from 'pg';
import { shippedId } from './shipped-id.ts';

/** Writes what is computed from the catalogue and what stands beside it, as the owner; part of seeding the catalogue. */
export async function seedReference(owner: pg.Client): Promise<void> {
  const data = referenceData();
  await writeEquipment(owner, data);
  await writeExercises(owner, data);
  await writeBodyParts(owner, data);
  await writeLifeCategories(owner, data);
  await writeAchievements(owner, data);
}

/** Replaces all rows of a table by these; the columns with their types as a record definition. */
async function replace(owner: pg.Client, table: string, columns: string, rows: readonly object[]): Promise<void> {
  const names = columns
    .split(', ')
    .map((column) => column.split(' ')[0])
    .join(', ');
  await owner.query(`delete from ${table}`);
  await owner.query(
    `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r (${columns})`,
    [JSON.stringify(rows)],
  );
}

async function writeEquipment(owner: pg.Client, { equipment }: ReferenceData): Promise<void> {
  const idOf = (slug: string): string => shippedId('equipment', slug);
  await replace(
    owner,
    'equipment_profiles',
    'equipment_id uuid, increment text, first_kg numeric, step_kg numeric, most_kg numeric, noise smallint, floor_m2 numeric',
    equipment.map(({ slug, profile }) => ({
      equipment_id: idOf(slug),
      increment: profile.increment,
      first_kg: profile.firstKg,
      step_kg: profile.stepKg,
      most_kg: profile.mostKg,
      noise: profile.noise,
      floor_m2: profile.floorM2,
    })),
  );
  await replace(
    owner,
    'equipment_grip_defaults',
    'equipment_id uuid, grip text, place smallint',
    equipment.flatMap(({ slug, grips }) => grips.map((grip, place) => ({ equipment_id: idOf(slug), grip, place }))),
  );
  await replace(
    owner,
    'equipment_handle_orientations',
    'equipment_id uuid, handle text, orientation text, place smallint',
    equipment.flatMap(({ slug, handles }) =>
      handles.map(({ handle, orientation }, place) => ({ equipment_id: idOf(slug), handle, orientation, place })),
    ),
  );
}

async function writeExercises(owner: pg.Client, { exercises, scoresVersion }: ReferenceData): Promise<void> {
  const idOf = (slug: string): string => shippedId('exercise', slug);
  await replace(
    owner,
    'exercise_default_grips',
    'exercise_id uuid, grip text, handle text, source text',
    exercises.map(({ slug, grip }) => ({ exercise_id: idOf(slug), ...grip })),
  );
  await replace(
    owner,
    'exercise_equipment_profiles',
    'exercise_id uuid, place smallint, equipment text[], load_equipment_id uuid, increment text, first_kg numeric, step_kg numeric',
    exercises.flatMap(({ slug, profiles }) =>
      profiles.map(({ equipment, loadPiece, increment, firstKg, stepKg }, place) => ({
        exercise_id: idOf(slug),
        place,
        equipment,
        load_equipment_id: loadPiece === null ? null : shippedId('equipment', loadPiece),
        increment,
        first_kg: firstKg,
        step_kg: stepKg,
      })),
    ),
  );
  await replace(
    owner,
    'ai_exercises',
    'exercise_id uuid, version integer, goals jsonb, levels jsonb, rooms text[], floor_m2 numeric, noise smallint, stations smallint, stimulus numeric, fatigue numeric, stimulus_parts jsonb, fatigue_parts jsonb',
    exercises.map(({ slug, scores }) => ({
      exercise_id: idOf(slug),
      version: scoresVersion,
      goals: scores.goals,
      levels: scores.levels,
      rooms: scores.rooms,
      floor_m2: scores.floorM2,
      noise: scores.noise,
      stations: scores.stations,
      stimulus: scores.stimulus,
      fatigue: scores.fatigue,
      stimulus_parts: scores.stimulusParts,
      fatigue_parts: scores.fatigueParts,
    })),
  );
}

async function writeBodyParts(owner: pg.Client, { bodyParts }: ReferenceData): Promise<void> {
  await owner.query('delete from body_parts_translations');
  await replace(
    owner,
    'body_parts',
    'slug text, position smallint, name text, muscles text[]',
    bodyParts.map(({ slug, names, muscles }, position) => ({ slug, position, name: names.en, muscles })),
  );
  await replace(
    owner,
    'body_parts_translations',
    'body_part text, locale text, name text',
    bodyParts.flatMap(({ slug, names }) =>
      TRANSLATED_LOCALES.map((locale) => ({ body_part: slug, locale, name: names[locale] })),
    ),
  );
}

/** People refer to these, so they are changed in place and none is taken away. */
async function writeLifeCategories(owner: pg.Client, { lifeCategories }: ReferenceData): Promise<void> {
  await owner.query(
    `insert into life_categories (slug, position, name, meaning)
     select slug, position, name, meaning from jsonb_to_recordset($1::jsonb) as r (slug text, position smallint, name text, meaning text)
     on conflict (slug) do update set position = excluded.position, name = excluded.name, meaning = excluded.meaning`,
    [
      JSON.stringify(
        lifeCategories.map(({ slug, names, meanings }, position) => ({
          slug,
          position,
          name: names.en,
          meaning: meanings.en,
        })),
      ),
    ],
  );
  await replace(
    owner,
    'life_category_translations',
    'life_category text, locale text, name text, meaning text',
    lifeCategories.flatMap(({ slug, names, meanings }) =>
      TRANSLATED_LOCALES.map((locale) => ({
        life_category: slug,
        locale,
        name: names[locale],
        meaning: meanings[locale],
      })),
    ),
  );
}

async function writeAchievements(owner: pg.Client, { achievements }: ReferenceData): Promise<void> {
  const rows = achievements.map(({ names, descriptions, ...achievement }, position) => ({
    ...achievement,
    id: shippedId('achievement', achievement.slug),
    position,
    name: names.en,
    description: descriptions.en,
  }));
  await owner.query('delete from achievements where not (id = any($1::uuid[]))', [rows.map(({ id }) => id)]);
  await owner.query(
    `insert into achievements (id, slug, position, category, family, tier, icon, rule, name, description)
     select id, slug, position, category, family, tier, icon, rule, name, description from jsonb_to_recordset($1::jsonb)
       as r (id uuid, slug text, position smallint, category text, family text, tier smallint, icon text, rule jsonb, name text, description text)
     on conflict (id) do update set position = excluded.position, category = excluded.category, family = excluded.family, tier = excluded.tier,
       icon = excluded.icon, rule = excluded.rule, name = excluded.name, description = excluded.description`,
    [JSON.stringify(rows)],
  );
  await replace(
    owner,
    'achievement_translations',
    'achievement_id uuid, locale text, name text, description text',
    achievements.flatMap(({ slug, names, descriptions }) =>
      TRANSLATED_LOCALES.map((locale) => ({
        achievement_id: shippedId('achievement', slug),
        locale,
        name: names[locale],
        description: descriptions[locale],
      })),
    ),
  );
}
