import type { Relation } from './read-catalog.ts';

/** Tables in an order in which whatever a row refers to is already there. */
export function parentsFirst(tables: readonly Relation[]): Relation[] {
  const byName = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  const ordered: Relation[] = [];
  const state = new Map<string, 'visiting' | 'done'>();
  const visit = (name: string, path: readonly string[]): void => {
    const table = byName.get(name);
    if (table === undefined || state.get(name) === 'done') return;
    if (state.get(name) === 'visiting') {
      throw new Error(
        `Tables refer to each other in a circle, so none can be restored first: ${[...path, name].join(' -> ')}. ` +
          `Take one of these foreign keys out.`,
      );
    }
    state.set(name, 'visiting');
    for (const { kind, references } of table.constraints) {
      // Rows of one table may refer to each other: a COPY checks its foreign keys at its end.
      if (kind === 'foreign key' && references !== null && references !== name) visit(references, [...path, name]);
    }
    state.set(name, 'done');
    ordered.push(table);
  };
  for (const name of [...byName.keys()].toSorted()) visit(name, []);
  return ordered;
}
