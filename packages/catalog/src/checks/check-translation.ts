import type { Exercise } from '@halteres/engine/catalog/exercise';
import { nameWords, wordSet } from '@halteres/search/fold';
import { sentences } from '../draft.ts';
import type { ExerciseTexts } from '../translations/exercise-texts.ts';

const PARTS = ['setup', 'execution', 'cues', 'mistakes'] as const;

/** Every fault of a language's exercise texts as a readable line; none when all is well. */
export function checkTranslation(exercises: readonly Exercise[], texts: ExerciseTexts): string[] {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const [slug, text] of Object.entries(texts)) {
    const exercise = bySlug.get(slug);
    if (exercise === undefined) {
      found.push(`${slug}: there is no such exercise`);
      continue;
    }
    for (const name of [text.name, ...(text.aliases ?? '').split(';')].map((each) => each.trim())) {
      if (name === '') continue;
      const key = wordSet(nameWords(name));
      const before = owner.get(key);
      if (before !== undefined && before !== slug) found.push(`${slug}: "${name}" also means ${before}`);
      owner.set(key, before ?? slug);
    }
    if (text.name.trim() === '') found.push(`${slug}: name is missing`);
    if (text.description.length < 15) found.push(`${slug}: description is missing`);
    if (text.description === exercise.description) found.push(`${slug}: description is still English`);
    for (const part of PARTS) {
      const lines = sentences(text[part]);
      const source = exercise.instructions[part];
      if (lines.length !== source.length)
        found.push(`${slug}: ${part} has ${lines.length} sentences, English has ${source.length}`);
      if (lines.some((line) => !/^[\p{Lu}¡¿«„]/u.test(line) || !/[.!]$/.test(line)))
        found.push(`${slug}: ${part} is not whole sentences`);
      if (lines.some((line) => source.includes(line))) found.push(`${slug}: ${part} is still English`);
    }
  }
  return found;
}

/** Slugs a language has no texts for. */
export function untranslated(exercises: readonly Exercise[], texts: ExerciseTexts): string[] {
  return exercises.map(({ slug }) => slug).filter((slug) => texts[slug] === undefined);
}
