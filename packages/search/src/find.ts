import type { Hit, Search, SearchOptions } from './search.ts';

/** What one question may find. A new kind is named here and brings its source wherever things are looked for. */
export const KINDS = ['exercise', 'equipment', 'gym', 'workout'] as const;
export type Kind = (typeof KINDS)[number];

/** Where things of one kind are looked for. */
export type Source = { kind: Kind; search: Search } & Pick<SearchOptions, 'usage' | 'allows'>;

export type Finding = Hit & { kind: Kind };

/** Things of every kind for one question, best first; of two that answer alike the kind named first comes first. */
export function find(sources: readonly Source[], query: string, most: number): Finding[] {
  return sources
    .flatMap(({ kind, search, usage, allows }) =>
      search(query, { usage, allows, most }).map((hit): Finding => ({ ...hit, kind })),
    )
    .toSorted((a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}
