/** Fewer movements than this are no longer the same workout when one of them is another. */
export const LEAST_TO_DIFFER = 3;

/**
 * What two workouts share that differ in one movement at most: the set of movements, and the sets that are left when one
 * is taken away. Written as `app.near_keys` in the database writes them.
 */
export function nearKeys(movements: readonly string[]): string[] {
  const all = [...new Set(movements)].toSorted();
  if (all.length === 0) return [];
  if (all.length < LEAST_TO_DIFFER) return [all.join(' ')];
  return [all.join(' '), ...all.map((gone) => all.filter((slug) => slug !== gone).join(' '))];
}
