import type { Catalog } from '../../catalog/exercise.ts';
import type { Finding } from '../../program/program.ts';
import type { ClassProfile } from '../class-profile.ts';
import type { ClassProgram } from '../class-program.ts';
import { CLASS_RULES } from './class-rules.ts';
import { classSubjectOf } from './class-subject.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Everything wrong in a class's program, whoever wrote it; errors first. Shares no selection code with the generator. */
export const lintClass = (program: ClassProgram, profile: ClassProfile, catalog: Catalog): Finding[] => {
  const subject = classSubjectOf(program, profile, catalog);
  return CLASS_RULES.flatMap((rule) =>
    rule.check(subject).problems.map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
  ).toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
};
