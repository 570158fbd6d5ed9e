import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { readCatalog, type Catalog, type Column, type Relation } from './read-catalog.ts';

export const generatedTypesFile = fileURLToPath(new URL('./database.generated.ts', import.meta.url));

/** The text of src/database.generated.ts for a database built by the schema files. */
export async function renderTypes(client: pg.ClientBase): Promise<string> {
  return render(await readCatalog(client, ['public', 'accounts', 'app']));
}

function render(catalog: Catalog): string {
  const enums = catalog.enums.map(({ name, labels }) => union(pascal(name), labels.map(quote)));
  const relations = catalog.relations.map((relation) => ({ relation, name: interfaceName(relation) }));
  const interfaces = relations.map(({ relation, name }) => {
    const lines = relation.columns.map((column) => `  ${property(column.name)}: ${columnType(column, relation)};`);
    const comment = relation.comment === null ? '' : `/** ${relation.comment.replaceAll('*/', '* /')} */\n`;
    return `${comment}export interface ${name} {\n${lines.join('\n')}\n}`;
  });
  const keys = relations.map(({ relation, name }) => {
    const key = relation.schema === 'public' ? property(relation.name) : quote(`${relation.schema}.${relation.name}`);
    return `  ${key}: ${name};`;
  });
  return [
    '// Generated from packages/database/schema by `npm run generate`. Do not edit.',
    `import type { ColumnType, GeneratedAlways } from 'kysely';`,
    '/** A column the database fills when the writer leaves it away. */\n' +
      'export type Generated<T> = ColumnType<T, T | undefined, T>;',
    `export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };`,
    '/** Read parsed; written as text, because `pg` would take a list for an array of PostgreSQL. */\n' +
      'export type JsonColumn = ColumnType<Json, string, string>;\n' +
      'export type NullableJsonColumn = ColumnType<Json | null, string | null | undefined, string | null>;\n' +
      'export type GeneratedJsonColumn = ColumnType<Json, string | undefined, string>;',
    ...enums,
    ...interfaces,
    `export interface DB {\n${keys.join('\n')}\n}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function columnType(column: Column, relation: Relation): string {
  const base = wordsOf(column, relation) ?? baseType(column);
  const nullable = column.nullable && relation.kind === 'table';
  if (base === 'Json') return jsonType(column);
  const type = nullable ? `${base} | null` : base;
  if (column.generated !== null || column.identity === 'a') return `GeneratedAlways<${type}>`;
  // Of a view, PostgreSQL does not say which columns can be null.
  if (relation.kind !== 'table') return `${base} | null`;
  return column.default !== null || column.identity === 'd' ? `Generated<${type}>` : type;
}

function jsonType(column: Column): string {
  if (column.generated !== null) return `GeneratedAlways<Json${column.nullable ? ' | null' : ''}>`;
  if (column.nullable) return 'NullableJsonColumn';
  return column.default === null ? 'JsonColumn' : 'GeneratedJsonColumn';
}

/** A text that a check restricts to some words is those words. */
function wordsOf(column: Column, relation: Relation): string | undefined {
  if (column.typeName !== 'text' || column.isArray) return undefined;
  const list = new RegExp(`^CHECK \\(\\(${column.name} = ANY \\(ARRAY\\[((?:'[^']*'::text(?:, )?)+)\\]\\)\\)\\)$`);
  for (const { kind, definition } of relation.constraints) {
    const words = kind === 'check' ? list.exec(definition)?.[1] : undefined;
    if (words !== undefined) return words.replaceAll('::text', '').split(', ').join(' | ');
  }
  return undefined;
}

function baseType(column: Column): string {
  const one = column.isEnum ? pascal(column.typeName) : scalar(column.typeName);
  return column.isArray ? (one.includes(' ') ? `(${one})[]` : `${one}[]`) : one;
}

function scalar(name: string): string {
  switch (name) {
    case 'bool':
      return 'boolean';
    case 'int2':
    case 'int4':
    case 'float4':
    case 'float8':
    case 'oid':
      return 'number';
    case 'json':
    case 'jsonb':
      return 'Json';
    case 'bytea':
      return 'Buffer';
    default:
      // Texts, and what must not be rounded: int8, numeric, dates and instants, uuids (type-parsers.ts).
      return 'string';
  }
}

function union(name: string, members: string[]): string {
  const line = `export type ${name} = ${members.join(' | ')};`;
  return line.length <= 120 ? line : `export type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};`;
}

function interfaceName({ schema, name }: Relation): string {
  return `${schema === 'public' ? '' : pascal(schema)}${pascal(name)}Table`;
}

function pascal(name: string): string {
  return name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function property(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : quote(name);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
