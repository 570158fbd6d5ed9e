import type { LibrarySearch } from './library-search.ts';

// Whoever opens an exercise and comes back finds the library as they left it.

let last: LibrarySearch = {};
let rows = { asked: '', shown: 0 };

export const rememberSearch = (search: LibrarySearch): void => {
  last = search;
};

export const lastSearch = (): LibrarySearch => last;

/** How many rows were out for a question, so that the place in a long list is still there. */
export const rememberShown = (asked: LibrarySearch, shown: number): void => {
  rows = { asked: JSON.stringify(asked), shown };
};

export const shownFor = (asked: LibrarySearch): number => (rows.asked === JSON.stringify(asked) ? rows.shown : 0);
