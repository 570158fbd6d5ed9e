import { searchableNames, type Named } from './names.ts';
import { createSearch, type Hit, type Search, type SearchOptions } from './search.ts';

/** An exercise as lists hold it, in one language. */
export type NamedExercise = Named & {
  /** 3 everybody knows it … 0 rare. */
  common: number;
};

const MOST_COMMON = 3;

/** The one ranking of exercises, for the phone and the server. */
export function createExerciseSearch<E extends NamedExercise>(
  exercises: readonly E[],
  keyOf: (exercise: E) => string,
): Search {
  return createSearch(
    exercises.map((exercise) => ({
      key: keyOf(exercise),
      names: searchableNames(exercise),
      prior: exercise.common / MOST_COMMON,
    })),
  );
}

/** Several indexes as one: the catalogue's, made once, and a person's own, made anew as it grows. */
export function searchAll(searches: readonly Search[], query: string, options: SearchOptions = {}): Hit[] {
  return searches
    .flatMap((search) => search(query, options))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, options.most);
}
