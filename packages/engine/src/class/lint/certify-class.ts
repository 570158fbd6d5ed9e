import type { Catalog } from '../../catalog/exercise.ts';
import { canonicalBytes } from '../../certificate/canonical-json.ts';
import { sha256 } from '#sha256';
import { ENGINE_VERSION } from '../../engine-version.ts';
import type { Certificate } from '../../program/program.ts';
import type { ClassProfile } from '../class-profile.ts';
import type { ClassProgram } from '../class-program.ts';
import { CLASS_RULES } from './class-rules.ts';
import { classSubjectOf } from './class-subject.ts';

/** Checks a class's program against every rule and writes down each verdict with what was counted. */
export const certifyClass = (program: ClassProgram, profile: ClassProfile, catalog: Catalog): Certificate => {
  const subject = classSubjectOf(program, profile, catalog);
  const verdicts = CLASS_RULES.map((rule) => ({ rule, ...rule.check(subject) }));
  const findings = verdicts.flatMap(({ rule, problems }) =>
    problems.map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
  );
  return {
    engine: ENGINE_VERSION,
    catalog: catalog.version,
    profileHash: sha256(canonicalBytes(profile)),
    programHash: sha256(canonicalBytes(program)),
    sound: findings.every(({ severity }) => severity !== 'error'),
    rules: verdicts.map(({ rule, checked, problems }) => ({
      id: rule.id,
      severity: rule.severity,
      text: rule.text,
      checked,
      verdict: problems.length > 0 ? 'fail' : checked === 0 ? 'not_applicable' : 'pass',
      evidence: problems[0]?.evidence ?? (checked === 0 ? 'nothing to check' : `${checked} checked, none at fault`),
    })),
    findings,
  };
};
