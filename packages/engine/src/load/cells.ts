/** A record as named values, each of which somebody may change by itself. */
export type Cells = ReadonlyMap<string, string>;

/** One value changed: what was seen, and what it shall be. Null is nothing there. */
export type CellChange = { path: string; from: string | null; to: string | null };

/** Two people changed the same value: what the one saw and wants, and what the other made of it. */
export type CellConflict = { path: string; saw: string | null; yours: string | null; theirs: string | null };

/** What turns one record into another, value by value. */
export function changesBetween(before: Cells, after: Cells): CellChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [from, to] = [before.get(path) ?? null, after.get(path) ?? null];
    return from === to ? [] : [{ path, from, to }];
  });
}

/**
 * Applies changes to a record that may have moved on since they were made. A value nobody else touched is changed; one
 * that somebody else changed to something different is left as they made it and reported with both.
 */
export function applyChanges(
  current: Cells,
  changes: readonly CellChange[],
): { cells: Cells; conflicts: CellConflict[] } {
  const cells = new Map(current);
  const conflicts: CellConflict[] = [];
  for (const { path, from, to } of changes) {
    const theirs = current.get(path) ?? null;
    if (theirs !== from && theirs !== to) conflicts.push({ path, saw: from, yours: to, theirs });
    else if (to === null) cells.delete(path);
    else cells.set(path, to);
  }
  return { cells, conflicts };
}
