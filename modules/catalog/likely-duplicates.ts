import { createExerciseSearch } from '@halteres/search/exercise-search';
import type { ExerciseSummary } from './contract.ts';

export type LikelyDuplicate = { slug: string; name: string; likeness: number };

/** From here on a name most likely means the same exercise. */
export const SAME_LIKENESS = 0.9;
const LEAST_LIKENESS = 0.4;
const MOST = 5;

/** What of a catalogue a name may mean already, by the search's own ranking, without what makes some more usual. */
export function duplicateFinder(exercises: readonly ExerciseSummary[]): (name: string) => LikelyDuplicate[] {
  const search = createExerciseSearch(
    exercises.map((exercise) => ({ ...exercise, common: 0 })),
    ({ slug }) => slug,
  );
  const nameOf = new Map(exercises.map(({ slug, name }) => [slug, name]));
  return (name) =>
    search(name, { most: MOST })
      .map(({ key, score }) => ({
        slug: key,
        name: nameOf.get(key) ?? key,
        likeness: Math.round(Math.min(1, score) * 100) / 100,
      }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
}
