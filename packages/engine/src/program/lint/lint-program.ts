import type { Catalog } from '../../catalog/exercise.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Program } from '../program.ts';
import { RULES } from './rules.ts';
import { subjectOf } from './subject.ts';

/**
 * Everything wrong or remarkable in a program, whoever wrote it; errors first, by the rules of `RULES`, each with its
 * source. Places are 1-based weeks and days and 0-based exercises. A RangeError for a weight that is no weight.
 */
export const lintProgram = (program: Program, profile: Profile, catalog: Catalog): Finding[] => {
  const subject = subjectOf(program, profile, catalog);
  const order = { error: 0, warning: 1, info: 2 } as const;
  return RULES.flatMap((rule) =>
    rule.check(subject).problems.map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
  ).toSorted((a, b) => order[a.severity] - order[b.severity]);
};
