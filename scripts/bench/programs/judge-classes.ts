import { catalog } from '@halteres/catalog';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import { lintClass } from '@halteres/engine/class/lint/lint-class';
import { sampleClasses } from './sample-classes.ts';
import type { Tally } from './tally.ts';

const TWICE = 20;

/** Makes classes from a seed and counts what is wrong with them, and how long one week takes. */
export const judgeClasses = (seed: number, count: number, tally: Tally): void => {
  sampleClasses(seed, count).forEach((profile, at) => {
    const begun = performance.now();
    const week = generateClass({ ...profile, weeks: 1 }, catalog);
    if (week.ok) tally.time('class week', performance.now() - begun);
    const result = generateClass(profile, catalog);
    tally.count('classes: made, or said what is missing', result.ok || result.missing.length > 0);
    if (!result.ok) return;
    const findings = lintClass(result.program, profile, catalog);
    tally.count('classes: hard constraints', !findings.some(({ severity }) => severity === 'error'));
    if (at < TWICE)
      tally.count(
        'same bytes',
        canonicalJson(generateClass(structuredClone(profile), catalog)) === canonicalJson(result),
      );
  });
};
