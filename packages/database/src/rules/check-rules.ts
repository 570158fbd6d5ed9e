import type pg from 'pg';
import { readCatalog, type Catalog, type Relation } from '../read-catalog.ts';
import { audiences, type Finding } from './finding.ts';
import { grantFindings } from './grants.ts';
import { keyFindings } from './keys.ts';
import { policyFindings } from './policies.ts';

/**
 * The rules every table keeps (DESIGN.md, section 2, rules 1 to 4 and 7), read from the database itself rather than
 * from the files: what counts is what PostgreSQL will do.
 */
export async function checkRules(client: pg.ClientBase, sharedTables: readonly string[]): Promise<Finding[]> {
  return findings(await readCatalog(client), new Set(sharedTables));
}

export function findings(catalog: Catalog, shared: ReadonlySet<string>): Finding[] {
  const tables = catalog.relations.filter(({ schema, kind }) => schema === 'public' && kind === 'table');
  const views = catalog.relations.filter(({ schema, kind }) => schema === 'public' && kind !== 'table');
  return [
    ...tables.flatMap((table) => [
      ...tableFindings(table),
      ...policyFindings(table),
      ...grantFindings(table),
      ...keyFindings(table, catalog, shared),
    ]),
    ...views.flatMap((view) => [...viewFindings(view), ...grantFindings(view)]),
    ...catalog.relations.filter(({ schema }) => schema === 'app' || schema === 'accounts').flatMap(hiddenFindings),
    ...functionFindings(catalog),
    ...[...shared]
      .filter((name) => !tables.some((table) => table.name === name))
      .map((name) => ({
        rule: 'shared tables exist',
        where: name,
        says: 'Listed in schema/shared-tables.ts, but no such table exists. Take it off the list.',
      })),
  ].toSorted((a, b) => (a.where + a.rule < b.where + b.rule ? -1 : 1));
}

function tableFindings(table: Relation): Finding[] {
  const found: Finding[] = [];
  const where = table.name;
  if (!table.rowSecurity) {
    const says = `Add "alter table ${where} enable row level security": without it every grant shows every row.`;
    found.push({ rule: 'row level security is on', where, says });
  }
  if (table.comment === null) {
    found.push({
      rule: 'a table says what it is',
      where,
      says: `Add "comment on table ${where} is '…'", one sentence.`,
    });
  }
  return found;
}

function viewFindings(view: Relation): Finding[] {
  const found: Finding[] = [];
  const where = view.name;
  if (
    view.kind === 'view' &&
    !view.options.includes('security_invoker=true') &&
    !view.options.includes('security_invoker=on')
  ) {
    const says = 'Make it "with (security_invoker = true)": otherwise it reads with the powers of its owner.';
    found.push({ rule: 'a view has no powers of its own', where, says });
  }
  if (view.comment === null) {
    found.push({
      rule: 'a table says what it is',
      where,
      says: `Add "comment on view ${where} is '…'", one sentence.`,
    });
  }
  return found;
}

/** No audience reaches the schemas app and accounts; only functions do. */
function hiddenFindings(relation: Relation): Finding[] {
  const all = [...relation.grants, ...relation.columns.flatMap((column) => column.grants)];
  return all
    .filter((grant) => ['public', ...audiences].includes(grant.split(' ')[0] as string))
    .map((grant) => ({
      rule: 'app and accounts are out of reach',
      where: `${relation.schema}.${relation.name}`,
      says: `Revoke "${grant}": audiences reach this schema through functions only.`,
    }));
}

function functionFindings(catalog: Catalog): Finding[] {
  return catalog.functions
    .filter(({ schema }) => schema === 'public' || schema === 'app')
    .flatMap((each) => {
      const where = `${each.schema}.${each.name}`;
      const found: Finding[] = [];
      if (each.securityDefiner && !/SET search_path TO/i.test(each.definition)) {
        const says = 'Add "set search_path = public, pg_temp": otherwise the caller decides which tables it means.';
        found.push({ rule: 'a definer function names its schemas', where, says });
      }
      if (each.securityDefiner && each.grants.includes('public execute')) {
        const says = 'Add "revoke execute … from public" and grant it to whom it is meant for.';
        found.push({ rule: 'a definer function is not for everybody', where, says });
      }
      return found;
    });
}
