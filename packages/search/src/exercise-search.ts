import { createSearch, type Hit, type Search, type Searchable, type SearchOptions } from './search.ts';

/** An exercise as lists hold it, in one language. */
export type NamedExercise = {
  name: string;
  aliases: readonly string[];
  /** Names in other languages. */
  otherNames: readonly string[];
  /** 3 everybody knows it … 0 rare. */
  common: number;
};

const ALIAS_WEIGHT = 0.97;
const OTHER_LANGUAGE_WEIGHT = 0.93;
const MOST_COMMON = 3;

/** The one ranking of exercises, for the phone and the server. */
export function createExerciseSearch<E extends NamedExercise>(
  exercises: readonly E[],
  keyOf: (exercise: E) => string,
): Search {
  return createSearch(
    exercises.map((exercise): Searchable => ({
      key: keyOf(exercise),
      names: namesOf(exercise),
      prior: exercise.common / MOST_COMMON,
    })),
  );
}

function namesOf({ name, aliases, otherNames }: NamedExercise): Searchable['names'] {
  return [
    { text: name, weight: 1 },
    ...aliases.map((text) => ({ text, weight: ALIAS_WEIGHT })),
    ...otherNames.map((text) => ({ text, weight: OTHER_LANGUAGE_WEIGHT })),
  ];
}

/** Sessions after which an exercise counts as somebody's usual one. */
const USUAL_SESSIONS = 31;

/** What having logged an exercise adds to it, 0..1: much at first, then less and less. */
export const usageOf = (sessions: number): number => Math.min(1, Math.log(1 + sessions) / Math.log(1 + USUAL_SESSIONS));

/** Several indexes as one: the catalogue's, made once, and a person's own, made anew as it grows. */
export function searchAll(searches: readonly Search[], query: string, options: SearchOptions = {}): Hit[] {
  return searches
    .flatMap((search) => search(query, options))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, options.most);
}
