import type { Relation } from '../read-catalog.ts';
import { audiences, type Finding } from './finding.ts';

const logins = ['halteres_web', 'halteres_auth', 'halteres_jobs'];

/** "revoke all" first, then grants that list their columns: a column added later is open to nobody by accident. */
export function grantFindings(table: Relation): Finding[] {
  const found: Finding[] = [];
  for (const grant of table.grants) {
    const [role = '', privilege = ''] = grant.split(' ');
    if (role === 'public' || logins.includes(role)) {
      found.push({
        rule: 'grants go to audiences only',
        where: table.name,
        says: `"${grant}" is held by all or by a login. Begin the grants with "revoke all on ${table.name} from public, …".`,
      });
    } else if (privilege !== 'delete') {
      found.push({
        rule: 'grants list their columns',
        where: table.name,
        says: `"${grant}" is on the whole table. Write "grant ${privilege} (…columns…) on ${table.name} to ${role}".`,
      });
    }
  }
  for (const column of table.columns) {
    for (const grant of column.grants) {
      const role = grant.split(' ')[0] as string;
      if (role === 'public' || logins.includes(role)) {
        found.push({
          rule: 'grants go to audiences only',
          where: `${table.name}.${column.name}`,
          says: `Revoke "${grant}".`,
        });
      }
    }
  }
  return table.kind === 'table' ? [...found, ...uselessFindings(table)] : found;
}

/** A grant without a policy, or a policy without a grant, lets nobody do anything and misleads whoever reads it. */
function uselessFindings(table: Relation): Finding[] {
  const found: Finding[] = [];
  const granted = new Set([...table.grants, ...table.columns.flatMap((column) => column.grants)]);
  for (const role of audiences) {
    for (const command of ['select', 'insert', 'update', 'delete'] as const) {
      const may = granted.has(`${role} ${command}`);
      const policy = table.policies.some(
        (each) => (each.command === command || each.command === 'all') && each.roles.some((name) => name === role),
      );
      if (may === policy) continue;
      found.push({
        rule: 'a grant and its policy go together',
        where: table.name,
        says: may
          ? `${role} is granted ${command}, and no policy lets it. Add the policy or take the grant away.`
          : `A policy lets ${role} ${command}, and nothing is granted. Grant the columns or drop the policy.`,
      });
    }
  }
  return found;
}
