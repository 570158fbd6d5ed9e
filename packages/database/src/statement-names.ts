const mostNames = 200;
const mostWatched = 2000;
const names = new Map<string, string>();
const seenOnce = new Set<string>();

/**
 * The name under which a text is kept prepared. A text earns one when it comes the second time, and there are only so
 * many: each costs memory on every connection, and texts that vary (a list of ids) would never be met again.
 * Behind PgBouncer this needs version 1.21 or later with max_prepared_statements.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return undefined;
  if (!seenOnce.has(text)) {
    if (seenOnce.size >= mostWatched) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  seenOnce.delete(text);
  const name = `halteres_${names.size + 1}`;
  names.set(text, name);
  return name;
}
