import { canonicalBytes } from '../../certificate/canonical-json.ts';
import { sha256 } from '#sha256';
import type { Catalog } from '../../catalog/exercise.ts';
import { ENGINE_VERSION } from '../../engine-version.ts';
import type { Profile } from '../profile.ts';
import type { Certificate, Program } from '../program.ts';
import { RULES } from './rules.ts';
import { subjectOf } from './subject.ts';

/**
 * Checks a program against every rule and writes down each verdict with what was counted, and SHA-256 of the canonical
 * profile and program. Sound means without an error. A RangeError for a weight that is no weight.
 */
export const certify = (program: Program, profile: Profile, catalog: Catalog): Certificate => {
  const subject = subjectOf(program, profile, catalog);
  const verdicts = RULES.map((rule) => ({ rule, ...rule.check(subject) }));
  const findings = verdicts.flatMap(({ rule, problems }) =>
    problems.map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })),
  );
  return {
    engine: ENGINE_VERSION,
    catalog: catalog.version,
    profileHash: sha256(canonicalBytes(profile)),
    programHash: sha256(canonicalBytes(program)),
    sound: !findings.some((finding) => finding.severity === 'error'),
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
