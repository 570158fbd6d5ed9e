import { catalog } from '@halteres/catalog';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import { establishedToProgram } from '@halteres/engine/program/established/to-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import type { SampleProfile } from '@halteres/engine/program/profiles/sample-profiles';
import { judge } from './judge.ts';
import { finder } from './measures.ts';
import type { Tally } from './tally.ts';

const EACH = 12;

/** Lays the established programs out for people of the sample who have what they need, and counts the same of them. */
export const judgeEstablished = (samples: readonly SampleProfile[], tally: Tally): void => {
  const find = finder(catalog);
  for (const program of ESTABLISHED_PROGRAMS) {
    let laidOut = 0;
    for (const { profile } of samples) {
      if (laidOut === EACH) break;
      const theirs = {
        ...profile,
        goal: program.goal,
        focusArea: 'full_body' as const,
        methodology: program.methodology,
        trainingDays: [...program.weekdays],
        sessionMinutes: program.minutes,
      };
      const result = establishedToProgram(program, theirs, catalog);
      if (!result.ok) continue;
      laidOut += 1;
      const findings = lintProgram(result.program, theirs, catalog);
      tally.count('hard constraints', !findings.some(({ severity }) => severity === 'error'), program.name);
      judge({ program: result.program, profile: theirs, find }, tally);
    }
  }
};
