import { sentences } from '@halteres/catalog/draft';
import type { ActorDb } from '@halteres/database';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { z } from 'zod';
import { exerciseKey } from '../i18n/word-sources.ts';
import { found } from '../kernel/failure.ts';
import type { exerciseDetail } from './contract.ts';
import { summaryOf } from './list-exercises.ts';
import { readExerciseReference } from './read-exercise-reference.ts';
import { exerciseBySlug } from './shipped.ts';
import type { WholeCatalogue } from './whole-catalogue.ts';

type Detail = z.infer<typeof exerciseDetail>;

const MOST_NEIGHBOURS = 4;

/** One exercise, whole, in one language; English where it has no words yet. */
export async function readExercise(
  db: ActorDb,
  { bySlug, names, words }: Pick<WholeCatalogue, 'bySlug' | 'names' | 'words'>,
  slug: string,
  locale: string,
): Promise<Detail> {
  const { id, exercise } = found(bySlug.get(slug), 'exercise');
  const shipped =
    locale === 'en'
      ? undefined
      : await db
          .selectFrom('exercise_translations')
          .select(['description', 'instructions'])
          .where('exercise_id', '=', id)
          .where('locale', '=', locale)
          .executeTakeFirst();
  const worded = words.exercise.get(locale);
  const instructions = (shipped?.instructions as Detail['instructions'] | undefined) ?? exercise.instructions;
  const part = (name: keyof Detail['instructions']): string[] => {
    const text = worded?.get(exerciseKey(slug, name));
    return text === undefined ? instructions[name] : sentences(text);
  };
  return {
    ...summaryOf(id, exercise, names, locale),
    description: worded?.get(exerciseKey(slug, 'description')) ?? shipped?.description ?? exercise.description,
    instructions: {
      setup: part('setup'),
      execution: part('execution'),
      cues: part('cues'),
      mistakes: part('mistakes'),
    },
    muscles: exercise.muscles,
    mechanic: exercise.mechanic,
    force: exercise.force,
    laterality: exercise.laterality,
    grip: exercise.grip,
    handle: exercise.handle,
    bodyweightShare: exercise.bodyweightShare,
    secondsPerRep: exercise.secondsPerRep,
    setupSeconds: exercise.setupSeconds,
    suits: exercise.suits,
    ...neighboursOf(exercise),
    substitutes: exercise.substitutes,
    ...(await readExerciseReference(db, id)),
  };
}

/** Slugs of the family one may step down and up to, nearest grade first. */
function neighboursOf(exercise: Exercise): { easier: string[]; harder: string[] } {
  const family = [...exerciseBySlug.values()].filter(
    (other) => other.family === exercise.family && other.slug !== exercise.slug,
  );
  const toward = (side: 1 | -1): string[] =>
    family
      .filter((other) => Math.sign(other.grade - exercise.grade) === side)
      .toSorted((a, b) => (a.grade - b.grade) * side || (a.slug < b.slug ? -1 : 1))
      .slice(0, MOST_NEIGHBOURS)
      .map(({ slug }) => slug);
  return { easier: toward(-1), harder: toward(1) };
}
