import { OTHER_LANGUAGES } from '@halteres/catalog/other-languages';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { ExerciseSummary } from './contract.ts';
import type { ExerciseNames } from './exercise-words.ts';
import { exerciseById } from './shipped.ts';

/** Some exercises in one language, by name; English where it has no words yet. */
export function listExercises(
  byId: ReadonlyMap<string, Exercise>,
  names: ExerciseNames,
  locale: string,
): ExerciseSummary[] {
  const collator = new Intl.Collator(locale);
  return [...byId]
    .map(([id, exercise]) => summaryOf(id, exercise, names, locale))
    .toSorted((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

export function summaryOf(id: string, exercise: Exercise, names: ExerciseNames, locale: string): ExerciseSummary {
  const ofExercise = names.get(id);
  const [name = exercise.name, ...aliases] = ofExercise?.get(locale) ?? [];
  const otherNames = [
    ...[...(ofExercise ?? [])].flatMap(([language, known]) => (language === locale ? [] : known)),
    ...(OTHER_LANGUAGES[exercise.slug] ?? []),
  ];
  return {
    id,
    slug: exercise.slug,
    name,
    pattern: exercise.pattern,
    primaryMuscle: exercise.muscles[0].muscle,
    secondaryMuscles: exercise.muscles.slice(1).map((share) => share.muscle),
    equipment: exercise.equipment,
    loading: exercise.loading,
    measure: exercise.measure,
    laterality: exercise.laterality,
    skill: exercise.skill,
    common: exercise.common,
    stressTags: exercise.stressTags,
    aliases,
    otherNames: [...new Set(otherNames)].filter((each) => each !== name && !aliases.includes(each)),
    added: !exerciseById.has(id),
  };
}
