import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import type { Catalog, ExerciseScore } from '../../catalog/exercise.ts';
import { canonicalJson } from '../../certificate/canonical-json.ts';
import { lintProgram } from '../lint/lint-program.ts';
import { sampleProfiles } from '../profiles/sample-profiles.ts';
import { generateProgram } from './generate-program.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const samples = sampleProfiles(SEED, 14).filter(({ impossible }) => impossible === null);

const scored = (scoreOf: (slug: string) => ExerciseScore | null): Catalog => ({
  ...catalog,
  scores: new Map(
    catalog.exercises.flatMap(({ slug }) => {
      const score = scoreOf(slug);
      return score === null ? [] : [[slug, score] as const];
    }),
  ),
});
const slugsOf = (of: Catalog, index: number): Set<string> => {
  const made = generateProgram(samples[index]?.profile ?? (samples[0] as (typeof samples)[number]).profile, of);
  return new Set(
    made.ok
      ? made.program.weeks.flatMap(({ workouts }) => workouts.flatMap((w) => w.exercises.map((x) => x.slug)))
      : [],
  );
};

test('no scores, and scores that say the same of all, are the very same programs', () => {
  process.stdout.write(`scores: seed ${SEED}, ${samples.length} people\n`);
  const alike = scored(() => ({ stimulus: 5, fatigue: 5 }));
  for (const { profile } of samples.slice(0, 6)) {
    const bare = canonicalJson(generateProgram(profile, catalog));
    expect(
      canonicalJson(
        generateProgram(
          profile,
          scored(() => null),
        ),
      ),
    ).toBe(bare);
    expect(canonicalJson(generateProgram(profile, alike))).toBe(bare);
  }
});

test('what gives more for less is chosen more, and programs stay sound', () => {
  let [less, more, changed] = [0, 0, 0];
  samples.forEach(({ profile }, i) => {
    const bare = slugsOf(catalog, i);
    const picked = [...bare][Math.floor(bare.size / 2)];
    if (picked === undefined) return;
    const worse = scored((slug) => (slug === picked ? { stimulus: 0, fatigue: 10 } : null));
    const better = scored((slug) => (slug === picked ? { stimulus: 10, fatigue: 0 } : null));
    less += slugsOf(worse, i).has(picked) ? 0 : 1;
    more += slugsOf(better, i).has(picked) ? 1 : 0;
    const made = generateProgram(profile, worse);
    if (!made.ok) return;
    changed += 1;
    expect(lintProgram(made.program, profile, catalog).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  expect(changed).toBeGreaterThan(8);
  expect(more).toBe(changed);
  expect(less).toBeGreaterThan(1);
});
