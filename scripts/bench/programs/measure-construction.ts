import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Tally } from './tally.ts';

/** Of so many profiles about one in sixty is of twelve weeks with four days, so that a hundredth of them are several. */
const PROFILES = 20_000;

/** Times plans of twelve weeks with four days, and their lint, on people of their own. */
export function measureConstruction(seed: number, tally: Tally): void {
  const asked = sampleProfiles(seed + 1, PROFILES).filter(
    ({ profile, impossible }) => impossible === null && profile.weeks === 12 && profile.trainingDays.length === 4,
  );
  for (const { profile } of asked) {
    const begun = performance.now();
    const result = generateProgram(profile, catalog);
    tally.time('constructed 12 x 4', performance.now() - begun);
    if (!result.ok) continue;
    const linting = performance.now();
    lintProgram(result.program, profile, catalog);
    tally.time('lint 12 x 4', performance.now() - linting);
  }
}
