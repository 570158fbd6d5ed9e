import type { Searchable } from './search.ts';

/** Something with a name in one language, other names in it, and names in other languages. */
export type Named = { name: string; aliases: readonly string[]; otherNames: readonly string[] };

const ALIAS_WEIGHT = 0.97;
const OTHER_LANGUAGE_WEIGHT = 0.93;

export function searchableNames({ name, aliases, otherNames }: Named): Searchable['names'] {
  return [
    { text: name, weight: 1 },
    ...aliases.map((text) => ({ text, weight: ALIAS_WEIGHT })),
    ...otherNames.map((text) => ({ text, weight: OTHER_LANGUAGE_WEIGHT })),
  ];
}
