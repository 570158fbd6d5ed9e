import pg from 'pg';
import { copyOut } from './copy-stream.ts';
import type { Relation } from './read-catalog.ts';
import { RowDigest, type TableDigest } from './row-digest.ts';

/** Texts must be the same whatever the settings of a server, and no row may be left out because of who reads. */
export async function speakAlike(client: pg.ClientBase): Promise<void> {
  for (const setting of [
    `timezone = 'UTC'`,
    `datestyle = 'ISO, YMD'`,
    `intervalstyle = 'postgres'`,
    'extra_float_digits = 3',
    `bytea_output = 'hex'`,
    'row_security = off',
    'statement_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
  ])
    await client.query(`set local ${setting}`);
}

export function nameOf(table: Relation): string {
  return `${table.schema}.${table.name}`;
}

/** Generated columns are made again from the others. */
export function storedColumns(table: Relation): string[] {
  return table.columns.filter(({ generated }) => generated === null).map(({ name }) => name);
}

export function copyStatement(
  table: Relation,
  columns: readonly string[],
  direction: 'to stdout' | 'from stdin',
): string {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `copy ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)} (${list}) ${direction}`;
}

/** What a table holds now. Within a transaction that speaks alike. */
export async function digestTable(
  client: pg.ClientBase,
  table: Relation,
  columns: readonly string[],
): Promise<TableDigest> {
  const digest = new RowDigest();
  for await (const chunk of copyOut(client, copyStatement(table, columns, 'to stdout'))) digest.update(chunk);
  return digest.digest();
}
