import { catalog } from '@halteres/catalog';
import type { Locale } from '@halteres/engine/catalog/locales';
import { REFERENCE_VERSION } from '@halteres/catalog/reference/version.generated';
import { WORDS_VERSION } from '@halteres/catalog/translations/version.generated';
import type { ActorDb } from '@halteres/database';
import { exerciseById } from './shipped.ts';

/** Names of each exercise by language: the name first, then what else people call it. */
export type ExerciseNames = ReadonlyMap<string, ReadonlyMap<Locale, readonly string[]>>;

/** Changes when any exercise, piece of equipment, translation or what is computed of them does. */
export const catalogVersion = `${catalog.version}-${WORDS_VERSION}-${REFERENCE_VERSION}`;

/** All names of all exercises, by exercise id. */
export async function readExerciseNames(db: ActorDb): Promise<ExerciseNames> {
  const named = await db.selectFrom('exercise_translations').select(['exercise_id', 'locale', 'name']).execute();
  const aliases = await db
    .selectFrom('exercise_aliases')
    .select(['exercise_id', 'locale', 'alias as name'])
    .orderBy('alias')
    .execute();
  const names = new Map<string, Map<Locale, string[]>>();
  for (const [id, exercise] of exerciseById) names.set(id, new Map([['en', [exercise.name, ...exercise.aliases]]]));
  for (const row of [...named, ...aliases.filter(({ locale }) => locale !== 'en')]) {
    const locale = row.locale as Locale;
    const ofExercise = names.get(row.exercise_id);
    ofExercise?.set(locale, [...(ofExercise.get(locale) ?? []), row.name]);
  }
  return names;
}
