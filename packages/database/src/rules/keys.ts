import type { Catalog, Constraint, Relation } from '../read-catalog.ts';
import type { Finding } from './finding.ts';

export function keyFindings(table: Relation, catalog: Catalog, shared: ReadonlySet<string>): Finding[] {
  return [
    ...foreignKeyFindings(table, catalog, shared),
    ...(shared.has(table.name) ? sharedFindings(table) : ownedFindings(table)),
  ];
}

function foreignKeyFindings(table: Relation, catalog: Catalog, shared: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  for (const key of of(table, 'foreign key')) {
    const where = `${table.name}, ${key.name}`;
    if (!hasIndexBehind(table, key)) {
      const says = `Add "create index … on ${table.name} (${key.columns.join(', ')})": deleting a parent scans the table.`;
      found.push({ rule: 'an index behind each foreign key', where, says });
    }
    if (key.columns.length > 1 && !['cascade', 'restrict', 'no action'].includes(key.onDelete ?? '')) {
      const says = `"on delete ${key.onDelete}" would empty the owner too. Use cascade or restrict.`;
      found.push({ rule: 'composite keys never set null', where, says });
    }
    const [schema, parent = ''] = (key.references ?? '').split('.');
    const known = catalog.relations.some((each) => each.schema === 'public' && each.name === parent);
    if (schema === 'accounts') {
      const says = 'The login tables reference people, never the other way round.';
      found.push({ rule: 'nothing references accounts', where, says });
    }
    if (shared.has(table.name) && known && schema === 'public' && !shared.has(parent)) {
      const says = `${parent} belongs to somebody, and what is shared must not hang on it (Citus refuses it).`;
      found.push({ rule: 'shared tables reference shared tables', where, says });
    }
  }
  return found;
}

/** The columns of the key, in any order, must be the first of an index over all rows. */
function hasIndexBehind(table: Relation, key: Constraint): boolean {
  return table.indexes.some((index) => {
    const leading = index.columns.slice(0, key.columns.length);
    return !index.partial && key.columns.every((column) => leading.includes(column));
  });
}

function sharedFindings(table: Relation): Finding[] {
  if (of(table, 'primary key').length > 0) return [];
  return [{ rule: 'a table has a primary key', where: table.name, says: 'Add one.' }];
}

/** A user-owned table: its rows live with their owner, on one node when there are many. */
function ownedFindings(table: Relation): Finding[] {
  const where = table.name;
  const found: Finding[] = [];
  const owner = table.columns.find(({ name }) => name === 'user_id');
  if (owner === undefined || owner.nullable || owner.type !== 'uuid') {
    const says =
      'Every table is owned by a person ("user_id uuid not null") or listed in schema/shared-tables.ts. This one is neither.';
    return [{ rule: 'a table has an owner or is shared', where, says }];
  }
  const primary = of(table, 'primary key')[0]?.columns ?? [];
  const hasId = table.columns.some(({ name }) => name === 'id');
  const wanted = hasId
    ? primary.length === 2 && primary[0] === 'user_id' && primary[1] === 'id'
    : primary[0] === 'user_id';
  if (!wanted) {
    const says = `The primary key is (${primary.join(', ')}). It must be (user_id, id), or begin with user_id where there is no id.`;
    found.push({ rule: 'the owner leads the primary key', where, says });
  }
  for (const index of table.indexes.filter(({ isUnique }) => isUnique)) {
    if (index.columns.includes('user_id')) continue;
    const says = `${index.name} on (${index.columns.join(', ')}) lacks user_id: what is unique is unique to its owner.`;
    found.push({ rule: 'what is unique includes the owner', where, says });
  }
  for (const exclusion of of(table, 'exclude').filter(({ columns }) => !columns.includes('user_id'))) {
    found.push({ rule: 'what is unique includes the owner', where, says: `${exclusion.name} lacks user_id.` });
  }
  return found;
}

function of(table: Relation, kind: Constraint['kind']): Constraint[] {
  return table.constraints.filter((each) => each.kind === kind);
}
