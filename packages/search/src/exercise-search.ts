import { createSearch, type Search, type Searchable } from './search.ts';

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
