import type pg from 'pg';
import { readCatalog, type Constraint, type Relation } from './read-catalog.ts';

export interface SchemaJson {
  tables: TableJson[];
  enums: { schema: string; name: string; labels: string[] }[];
}

export interface TableJson {
  schema: string;
  name: string;
  kind: Relation['kind'];
  comment: string | null;
  rowSecurity: boolean;
  columns: {
    name: string;
    type: string;
    nullable: boolean;
    default: string | null;
    generated: string | null;
    comment: string | null;
  }[];
  primaryKey: string[];
  unique: string[][];
  foreignKeys: { name: string; columns: string[]; references: string; referencedColumns: string[]; onDelete: string }[];
  checks: { name: string; expression: string }[];
  policies: Relation['policies'];
  indexes: { name: string; definition: string }[];
  triggers: { name: string; definition: string }[];
}

/** The tables and views of a database for people and programs to read (docs, the schema endpoint). */
export async function schemaJson(client: pg.ClientBase): Promise<SchemaJson> {
  const catalog = await readCatalog(client, ['public', 'accounts', 'app']);
  return {
    tables: catalog.relations.map(tableJson),
    enums: catalog.enums.map(({ schema, name, labels }) => ({ schema, name, labels })),
  };
}

function tableJson(relation: Relation): TableJson {
  const of = (kind: Constraint['kind']): Constraint[] => relation.constraints.filter((each) => each.kind === kind);
  return {
    schema: relation.schema,
    name: relation.name,
    kind: relation.kind,
    comment: relation.comment,
    rowSecurity: relation.rowSecurity,
    columns: relation.columns
      .toSorted((a, b) => a.position - b.position)
      .map(({ name, type, nullable, default: standard, generated, comment }) => ({
        name,
        type,
        nullable,
        default: standard,
        generated,
        comment,
      })),
    primaryKey: of('primary key')[0]?.columns ?? [],
    unique: of('unique').map(({ columns }) => columns),
    foreignKeys: of('foreign key').map(({ name, columns, references, referencedColumns, onDelete }) => ({
      name,
      columns,
      references: references ?? '',
      referencedColumns: referencedColumns ?? [],
      onDelete: onDelete ?? 'no action',
    })),
    checks: of('check').map(({ name, definition }) => ({ name, expression: definition.replace(/^CHECK /, '') })),
    policies: relation.policies,
    indexes: relation.indexes.map(({ name, definition }) => ({ name, definition })),
    triggers: relation.triggers.map(({ name, definition }) => ({ name, definition })),
  };
}
