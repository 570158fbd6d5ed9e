const STATES = ['current', 'retired', 'all'] as const;
export type SharedState = (typeof STATES)[number];

/** What the address of the staff's library says. */
export type SharedSearch = { q?: string; state?: SharedState; source?: string; tag?: string; notes?: 'yes' };
export type SharedChange = Partial<Record<keyof SharedSearch, string>>;

/** Reads an address or a change of one; what is empty or unknown is left out. */
export function readSharedSearch(search: Record<string, unknown>): SharedSearch {
  const text = (key: string, longest: number): string | undefined => {
    const value = search[key];
    return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
      ? String(value).slice(0, longest)
      : undefined;
  };
  const state = STATES.find((each) => each === search['state']);
  const read = {
    q: text('q', 200),
    state: state === 'current' ? undefined : state,
    source: text('source', 200),
    tag: text('tag', 60),
    notes: search['notes'] === 'yes' ? ('yes' as const) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
