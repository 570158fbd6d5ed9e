import { catalog } from '@halteres/catalog';
import { afterSession } from '@halteres/engine/program/adapt/after-session';
import { sampleLog } from '@halteres/engine/program/adapt/sample-log';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Program } from '@halteres/engine/program/program';
import { METHODOLOGIES } from '@halteres/engine/program/profile-words';
import type { SampleProfile } from '@halteres/engine/program/profiles/sample-profiles';
import type { Tally } from './tally.ts';

/** Four days; three where a model has no more. */
const DAYS: readonly Profile['trainingDays'][] = [
  ['monday', 'tuesday', 'thursday', 'saturday'],
  ['monday', 'wednesday', 'friday'],
];
const EACH = 4;
/** Workouts trained so far: the first week, one week before the end of a block, most of the program. */
const TRAINED = [4, 16, 40];
/** As planned, stronger, much stronger, weaker, much weaker. */
const FORMS = [1, 1.15, 1.4, 0.8, 0.55];

/** Without it nobody plans runs. */
const MILE_SECONDS = 480;
const GOES = 3;

/** Of several goes the middle one: another process that wants the core is none of ours. */
const timed = (work: (go: Profile) => void, profile: Profile): number => {
  const goes = Array.from({ length: GOES }, () => {
    // A gym as it comes from a database, of which nothing is remembered yet.
    const read = structuredClone(profile);
    const begun = performance.now();
    work(read);
    return performance.now() - begun;
  });
  return goes.toSorted((a, b) => a - b)[Math.floor(GOES / 2)] ?? NaN;
};

/** Twelve weeks of a model for some of the people who can train by it. */
const programsOf = (methodology: Profile['methodology'], samples: readonly SampleProfile[]) => {
  const made: { profile: Profile; program: Program }[] = [];
  for (const trainingDays of DAYS) {
    for (const sample of samples) {
      if (made.length === EACH) return made;
      const athlete = { ...sample.profile.athlete, mileTimeSeconds: MILE_SECONDS };
      const profile = { ...sample.profile, athlete, methodology, weeks: 12, trainingDays };
      const result = generateProgram(profile, catalog);
      if (result.ok) made.push({ profile, program: result.program });
    }
    if (made.length > 0) return made;
  }
  return made;
};

/** Times what follows a session, in twelve weeks by every kind of model. */
export const measureAdaptation = (samples: readonly SampleProfile[], seed: number, tally: Tally): void => {
  for (const methodology of METHODOLOGIES) {
    const made = programsOf(methodology, samples);
    tally.count('next session of every model', made.length > 0, methodology);
    for (const { profile, program } of made)
      for (const sessions of TRAINED)
        for (const form of FORMS) {
          const log = sampleLog(program, seed, sessions, form);
          tally.time(
            'next session 12 x 4',
            timed((read) => afterSession(program, read, log, catalog), profile),
          );
        }
  }
};
