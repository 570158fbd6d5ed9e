const FILTERS = ['muscle', 'pattern', 'equipment', 'gym', 'level'] as const;

/** What the address of the library says: the words looked for and the filters set. */
export type LibrarySearch = Partial<Record<'q' | (typeof FILTERS)[number], string>>;

/** Reads an address, or a change of one; what is empty is left out. */
export function readLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const read: LibrarySearch = {};
  for (const key of ['q', ...FILTERS] as const) {
    const value = search[key];
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') read[key] = String(value);
  }
  return read;
}

export const countFilters = (search: LibrarySearch): number =>
  FILTERS.filter((key) => search[key] !== undefined).length;
