import { ANY_GYM } from '../gyms/now/gym-now.ts';

const TEXTS = ['q', 'part', 'muscle', 'pattern', 'equipment', 'gym', 'safe'] as const;
const FILTERS = ['part', 'muscle', 'pattern', 'equipment', 'gym', 'level', 'safe'] as const;

/** What the address of the library says: the words looked for and the filters set. */
export type LibrarySearch = Partial<Record<(typeof TEXTS)[number], string>> & { level?: number };

/** A change of it, as fields give it; an empty text takes a filter away. */
export type LibraryChange = Partial<Record<keyof LibrarySearch, string>>;

/** Reads an address or a change of one; what is empty is left out. */
export function readLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const read: LibrarySearch = {};
  for (const key of TEXTS) {
    const value = search[key];
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') read[key] = String(value);
  }
  const level = Number(search['level']);
  return Number.isInteger(level) && level > 0 ? { ...read, level } : read;
}

export const countFilters = (search: LibrarySearch): number =>
  FILTERS.filter((key) => search[key] !== undefined && search[key] !== ANY_GYM).length;
