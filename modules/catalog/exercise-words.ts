import { catalog } from '@halteres/catalog';
import { REFERENCE_VERSION } from '@halteres/catalog/reference/version.generated';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import { WORDS_VERSION } from '@halteres/catalog/translations/version.generated';
import type { ActorDb } from '@halteres/database';
import type { ShownWords } from '../i18n/shown-words.ts';
import { exerciseKey } from '../i18n/word-sources.ts';

/** Names of each exercise by language: the name first, then what else people call it. */
export type ExerciseNames = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Changes when any exercise, piece of equipment, translation or what is computed of them does. */
export const catalogVersion = `${catalog.version}-${WORDS_VERSION}-${REFERENCE_VERSION}`;

const listed = (aliases: string): string[] =>
  aliases
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** All names of some exercises, by exercise id: as shipped, and before that as translators here worded them. */
export async function readExerciseNames(
  db: ActorDb,
  byId: ReadonlyMap<string, Exercise>,
  worded: ShownWords,
): Promise<ExerciseNames> {
  const named = await db.selectFrom('exercise_translations').select(['exercise_id', 'locale', 'name']).execute();
  const aliases = await db
    .selectFrom('exercise_aliases')
    .select(['exercise_id', 'locale', 'alias as name'])
    .orderBy('alias')
    .execute();
  const names = new Map<string, Map<string, string[]>>();
  for (const [id, exercise] of byId) names.set(id, new Map([['en', [exercise.name, ...exercise.aliases]]]));
  for (const row of [...named, ...aliases.filter(({ locale }) => locale !== 'en')]) {
    const ofExercise = names.get(row.exercise_id);
    ofExercise?.set(row.locale, [...(ofExercise.get(row.locale) ?? []), row.name]);
  }
  for (const [locale, words] of worded) {
    for (const [id, { slug }] of byId) {
      const name = words.get(exerciseKey(slug, 'name'));
      const others = words.get(exerciseKey(slug, 'aliases'));
      if (name === undefined && others === undefined) continue;
      const ofExercise = names.get(id);
      const [shippedName, ...shippedAliases] = ofExercise?.get(locale) ?? [];
      const first = name ?? shippedName;
      if (first !== undefined)
        ofExercise?.set(locale, [first, ...(others === undefined ? shippedAliases : listed(others))]);
    }
  }
  return names;
}
