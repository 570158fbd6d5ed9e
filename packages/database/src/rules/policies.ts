import type { Relation } from '../read-catalog.ts';
import type { Finding } from './finding.ts';

export function policyFindings(table: Relation): Finding[] {
  const found: Finding[] = [];
  for (const policy of table.policies) {
    const where = `${table.name}, policy "${policy.name}"`;
    if (policy.command === 'all') {
      const says = 'Write one policy for each command: "for all" grants by accident what nobody thought of.';
      found.push({ rule: 'one policy per command', where, says });
    }
    if (!policy.name.includes(' ')) {
      found.push({
        rule: 'a policy is a sentence',
        where,
        says: 'Name it by who may do what, as in "people see their own sets".',
      });
    }
    if (policy.hasSubSelect) {
      const says =
        'Take the sub-select out (Citus refuses it, and it runs for every row): put what it looks up into a scope.';
      found.push({ rule: 'no sub-select in a policy', where, says });
    }
    if (policy.roles.includes('public')) {
      found.push({
        rule: 'a policy names its audience',
        where,
        says: 'Add "to <audience>": without it everybody is meant.',
      });
    }
  }
  return [...found, ...doubledFindings(table)];
}

/** Permissive policies of one command and role are OR-ed, and an OR on the owner's policy costs it its index. */
function doubledFindings(table: Relation): Finding[] {
  const seen = new Map<string, string>();
  const found: Finding[] = [];
  for (const policy of table.policies) {
    for (const role of policy.roles) {
      const key = `${policy.command} to ${role}`;
      const former = seen.get(key);
      if (former !== undefined) {
        found.push({
          rule: 'one policy per command and audience',
          where: `${table.name}, policy "${policy.name}"`,
          says: `It is OR-ed with "${former}" (both ${key}). Give it an audience of its own.`,
        });
      }
      seen.set(key, policy.name);
    }
  }
  return found;
}
