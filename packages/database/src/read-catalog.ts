import type pg from 'pg';
import {
  columnsQuery,
  constraintsQuery,
  domainsQuery,
  enumsQuery,
  extensionsQuery,
  functionsQuery,
  indexesQuery,
  policiesQuery,
  relationsQuery,
  schemasQuery,
  sequencesQuery,
  triggersQuery,
} from './catalog-queries.ts';

/** A database as its own catalogue describes it. Owners are left out: they differ from server to server. */
export interface Catalog {
  schemas: { name: string; comment: string | null; grants: string[] }[];
  extensions: { name: string; schema: string }[];
  enums: { schema: string; name: string; labels: string[]; comment: string | null; grants: string[] }[];
  domains: { schema: string; name: string; base: string; notNull: boolean; default: string | null; checks: string[] }[];
  sequences: { schema: string; name: string; type: string; start: string; increment: string; grants: string[] }[];
  functions: CatalogFunction[];
  relations: Relation[];
}

export interface CatalogFunction {
  schema: string;
  name: string;
  definition: string;
  securityDefiner: boolean;
  comment: string | null;
  grants: string[];
}

export interface Relation {
  schema: string;
  name: string;
  kind: 'table' | 'view' | 'materialized view';
  comment: string | null;
  rowSecurity: boolean;
  forcedRowSecurity: boolean;
  options: string[];
  partition: string | null;
  definition: string | null;
  /** On the whole relation, as "role privilege". */
  grants: string[];
  columns: Column[];
  constraints: Constraint[];
  indexes: Index[];
  policies: Policy[];
  triggers: { name: string; definition: string; enabled: string }[];
}

export interface Column {
  name: string;
  position: number;
  type: string;
  typeKind: string;
  typeName: string;
  typeSchema: string;
  isEnum: boolean;
  isArray: boolean;
  nullable: boolean;
  default: string | null;
  generated: string | null;
  identity: string | null;
  collation: string | null;
  comment: string | null;
  grants: string[];
}

export interface Constraint {
  name: string;
  kind: 'primary key' | 'unique' | 'foreign key' | 'check' | 'exclude';
  definition: string;
  columns: string[];
  references: string | null;
  referencedColumns: string[] | null;
  onDelete: string | null;
  onUpdate: string | null;
}

export interface Index {
  name: string;
  definition: string;
  isUnique: boolean;
  partial: boolean;
  columns: string[];
}

export interface Policy {
  name: string;
  command: 'select' | 'insert' | 'update' | 'delete' | 'all';
  permissive: boolean;
  roles: string[];
  using: string | null;
  withCheck: string | null;
  hasSubSelect: boolean;
}

export const ourSchemas: readonly string[] = ['public', 'accounts', 'app', 'auth'];

type OfRelation<T> = T & { schema: string; relation: string };

export async function readCatalog(client: pg.ClientBase, schemas: readonly string[] = ourSchemas): Promise<Catalog> {
  const ask = async <T extends object>(query: string): Promise<T[]> => (await client.query<T>(query, [schemas])).rows;
  // Names in definitions are written with their schema when the path is empty, so all databases spell them alike.
  const { rows } = await client.query<{ path: string }>(`select current_setting('search_path') as path`);
  await client.query(`set search_path = ''`);
  try {
    const relations =
      await ask<Omit<Relation, 'columns' | 'constraints' | 'indexes' | 'policies' | 'triggers'>>(relationsQuery);
    const parts = {
      columns: byRelation(await ask<OfRelation<Column>>(columnsQuery)),
      constraints: byRelation(await ask<OfRelation<Constraint>>(constraintsQuery)),
      indexes: byRelation(await ask<OfRelation<Index>>(indexesQuery)),
      policies: byRelation(await ask<OfRelation<Policy>>(policiesQuery)),
      triggers: byRelation(await ask<OfRelation<Relation['triggers'][number]>>(triggersQuery)),
    };
    return {
      schemas: await ask(schemasQuery),
      extensions: await ask(extensionsQuery),
      enums: await ask(enumsQuery),
      domains: await ask(domainsQuery),
      sequences: await ask(sequencesQuery),
      functions: await ask(functionsQuery),
      relations: relations
        .filter(({ schema, name }) => `${schema}.${name}` !== 'app.schema_migrations')
        .map((relation) => {
          const key = `${relation.schema}.${relation.name}`;
          return {
            ...relation,
            columns: parts.columns.get(key) ?? [],
            constraints: parts.constraints.get(key) ?? [],
            indexes: parts.indexes.get(key) ?? [],
            policies: parts.policies.get(key) ?? [],
            triggers: parts.triggers.get(key) ?? [],
          };
        }),
    };
  } finally {
    await client.query(`select set_config('search_path', $1, false)`, [rows[0]?.path]);
  }
}

function byRelation<T>(rows: OfRelation<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { schema, relation, ...part } of rows) {
    const key = `${schema}.${relation}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part as T]);
    else group.push(part as T);
  }
  return groups;
}
