import { catalog } from '@halteres/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../certificate/canonical-json.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { lintProgram } from '../lint/lint-program.ts';
import { RULES } from '../lint/rules.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Program } from '../program.ts';
import { sampleProfiles } from '../profiles/sample-profiles.ts';
import { seededStream } from '../seeded.ts';
import { BREAKS } from './breaks.ts';
import { programOf } from './draft.ts';
import { mend } from './mend.ts';
import { repairProgram } from './repair-program.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const RUNS = 60;
const names = Object.keys(BREAKS);

const made = sampleProfiles(SEED, 24).flatMap(({ profile }) => {
  const result = generateProgram(profile, catalog);
  return result.ok ? [{ profile, program: result.program }] : [];
});

const errorsOf = (program: Program, profile: Profile): Finding[] =>
  lintProgram(program, profile, catalog).filter(({ severity }) => severity === 'error');

const broken = (at: number, breaks: readonly string[], seed: number): { profile: Profile; program: Program } => {
  const { profile, program: sound } = made[at % made.length] ?? made[0]!;
  const program = structuredClone(sound);
  const next = seededStream(seed);
  for (const name of breaks) BREAKS[name]?.({ program, die: (count) => Math.floor(next() * count), profile, catalog });
  return { profile, program };
};

const cases = fc.tuple(
  fc.nat({ max: made.length - 1 }),
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
  fc.nat(),
);
const holds = (predicate: (given: [number, string[], number]) => void): void =>
  fc.assert(
    fc.property(cases, (given) => {
      predicate(given);
    }),
    { seed: SEED, numRuns: RUNS },
  );

describe(`a broken program is mended (seed ${SEED}, ${made.length} programs)`, () => {
  test.each(names)('%s: no error is left', (name) => {
    let found = 0;
    made.forEach((_, at) => {
      const { profile, program } = broken(at, [name], SEED + at);
      const errors = errorsOf(program, profile);
      const { program: mended, edits, left } = repairProgram(program, profile, catalog);
      found += errors.length;
      expect(left).toEqual([]);
      expect(errorsOf(mended, profile)).toEqual([]);
      expect(edits.length).toBeLessThanOrEqual(errors.length);
    });
    expect(found).toBeGreaterThan(0);
  });

  test('broken in several ways at once: no error is left, by about as many edits as there were breaks', () => {
    let [breaks, errors, edits] = [0, 0, 0];
    holds((given) => {
      const { profile, program } = broken(...given);
      const result = repairProgram(program, profile, catalog);
      expect(result.left).toEqual([]);
      expect(errorsOf(result.program, profile)).toEqual([]);
      breaks += given[1].length;
      errors += errorsOf(program, profile).length;
      edits += result.edits.length;
    });
    process.stdout.write(`${breaks} breaks, ${errors} errors, ${edits} edits\n`);
    expect(edits).toBeLessThan(errors);
    expect(edits).toBeLessThan(breaks * 2);
  });

  test('no edit can be taken back without an error returning', () => {
    let tried = 0;
    holds((given) => {
      const { profile, program } = broken(...given);
      const { before, steps } = mend(program, profile, catalog, {
        rules: RULES,
        severities: new Set(['error']),
        without: new Set(),
        isKept: () => false,
        mostTries: 4000,
      });
      steps.forEach((_, at) => {
        const without = steps.toSpliced(at, 1).reduce((draft, { remedy }) => remedy.apply(draft), before);
        expect(errorsOf(programOf(without), profile)).not.toEqual([]);
        tried++;
      });
    });
    expect(tried).toBeGreaterThan(RUNS);
  });

  test('the program given is left alone, and the same input gives the same bytes', () => {
    holds((given) => {
      const { profile, program } = broken(...given);
      const before = JSON.stringify(program);
      const once = JSON.stringify(repairProgram(program, profile, catalog));
      expect(JSON.stringify(program)).toBe(before);
      const { profile: again, program: same } = broken(...given);
      expect(JSON.stringify(repairProgram(same, again, catalog))).toBe(once);
    });
  });

  test('what no edit names stays as it was, byte for byte', () => {
    let compared = 0;
    holds((given) => {
      const { profile, program } = broken(...given);
      const { program: after, edits } = repairProgram(program, profile, catalog);
      if (edits.some(({ at, rule }) => at.exercise === undefined || rule === 'structure.duplicate')) return;
      const named = new Set(edits.map(({ at }) => `${at.week}.${at.day}`));
      program.weeks.forEach((week, w) =>
        week.workouts.forEach((workout, d) => {
          if (named.has(`${week.week}.${workout.day}`)) return;
          expect(JSON.stringify(after.weeks[w]?.workouts[d])).toBe(JSON.stringify(workout));
          compared++;
        }),
      );
    });
    expect(compared).toBeGreaterThan(RUNS);
  });
});

test('a program without errors comes back as the very same', () => {
  for (const { profile, program } of made) {
    const bytes = canonicalJson(program);
    const result = repairProgram(program, profile, catalog);
    expect(result).toEqual({ program, edits: [], left: [] });
    expect(result.program).toBe(program);
    expect(canonicalJson(program)).toBe(bytes);
  }
});
