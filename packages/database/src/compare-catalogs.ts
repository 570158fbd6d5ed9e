import type { Catalog } from './read-catalog.ts';

/**
 * What differs between two databases, as sentences; none when they are equal. The order of columns does not count:
 * a migration can only add one at the end.
 */
export function diffCatalogs(
  first: Catalog,
  second: Catalog,
  names: [string, string] = ['the first', 'the second'],
): string[] {
  const a = flatten(first);
  const b = flatten(second);
  const differences: string[] = [];
  for (const path of [...new Set([...a.keys(), ...b.keys()])].toSorted()) {
    const inA = a.get(path);
    const inB = b.get(path);
    if (inA === inB) continue;
    // When a whole table is missing, one sentence is enough.
    const parent = [...parentsOf(path)].find((each) => a.has(each) !== b.has(each));
    if (parent !== undefined) continue;
    if (inB === undefined) differences.push(`${path}: only ${names[0]} has it (${inA})`);
    else if (inA === undefined) differences.push(`${path}: only ${names[1]} has it (${inB})`);
    else differences.push(`${path}: ${names[0]} has ${inA}; ${names[1]} has ${inB}`);
  }
  return differences;
}

function* parentsOf(path: string): Generator<string> {
  const words = path.split(' > ');
  for (let count = 1; count < words.length; count += 1) yield words.slice(0, count).join(' > ');
}

/** Every fact under a path such as `relations > public.users > columns > id > type`. */
function flatten(catalog: Catalog): Map<string, string> {
  const facts = new Map<string, string>();
  const visit = (path: string, value: unknown): void => {
    if (Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'name' in each)) {
      for (const each of value as { schema?: string; name: string }[]) {
        const name = each.schema === undefined ? each.name : `${each.schema}.${each.name}`;
        visit(`${path} > ${name}`, each);
      }
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      facts.set(path, 'exists');
      for (const [key, each] of Object.entries(value)) {
        if (key !== 'position' && key !== 'name' && key !== 'schema') visit(`${path} > ${key}`, each);
      }
    } else {
      facts.set(path, JSON.stringify(value));
    }
  };
  for (const [kind, objects] of Object.entries(catalog)) visit(kind, objects);
  return facts;
}
