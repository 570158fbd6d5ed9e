import { catalog } from '@halteres/catalog';
import { createMatcher } from '@halteres/catalog/match';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProgram } from '../../text/arbitrary-program.ts';
import { importLiftoscript } from '../../text/liftoscript/import-liftoscript.ts';
import type { ImportedSet } from '../../text/liftoscript/imported-program.ts';
import { dayNumber, isoDate, weekdayOf } from '../calendar.ts';
import { ESTABLISHED_PROGRAMS } from '../established/programs.ts';
import { establishedToProgram } from '../established/to-program.ts';
import { lintProgram } from '../lint/lint-program.ts';
import { lintWithoutProfile } from '../lint/lint-without-profile.ts';
import { programSchema } from '../program-schema.ts';
import type { Finding, PrescribedSet, Program } from '../program.ts';
import { sampleProfiles } from '../profiles/sample-profiles.ts';
import { repairProgram, repairWithoutProfile } from './repair-program.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const folder = join(import.meta.dirname, '../../../../../../shared/data/3-texts/programs-liftosaur');
const profiles = sampleProfiles(SEED, 12).filter(({ impossible }) => impossible === null);

const errors = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');

/** No more errors than before, and none of a rule that was not broken before. */
const noWorse = (before: readonly Finding[], after: readonly Finding[]): void => {
  const broken = new Set(before.map(({ rule }) => rule));
  expect(after.filter(({ rule }) => !broken.has(rule))).toEqual([]);
  expect(after.length).toBeLessThanOrEqual(before.length);
};

test(`established programs, each for somebody else than it was laid out for (seed ${SEED})`, () => {
  let [before, after, edits] = [0, 0, 0];
  for (const [i, established] of ESTABLISHED_PROGRAMS.entries()) {
    const { profile } = profiles[i % profiles.length]!;
    const fitting = {
      ...profile,
      goal: established.goal,
      weeks: established.weeks,
      trainingDays: [...established.weekdays],
      sessionMinutes: established.minutes,
      athlete: { ...profile.athlete, age: 30, injuries: [], oneRepMaxKg: { bench: 140, squat: 200, deadlift: 240 } },
    };
    const laid = establishedToProgram(established, fitting, catalog);
    if (!laid.ok) continue;
    const was = errors(lintProgram(laid.program, profile, catalog));
    const mended = repairProgram(laid.program, profile, catalog);
    const is = errors(lintProgram(mended.program, profile, catalog));
    noWorse(was, is);
    expect(is).toEqual(mended.left);
    before += was.length;
    after += is.length;
    edits += mended.edits.length;
  }
  process.stdout.write(`established: ${before} errors before, ${after} after ${edits} edits\n`);
  expect(before).toBeGreaterThan(100);
  expect(after).toBeLessThan(before / 5);
});

test(`any program at all is mended or left, and never made worse (seed ${SEED})`, () => {
  let edits = 0;
  fc.assert(
    fc.property(arbitraryProgram, fc.nat({ max: profiles.length - 1 }), (program, at) => {
      const { profile } = profiles[at]!;
      const mended = repairProgram(program, profile, catalog);
      const is = errors(lintProgram(mended.program, profile, catalog));
      noWorse(errors(lintProgram(program, profile, catalog)), is);
      expect(is).toEqual(mended.left);
      edits += mended.edits.length;
    }),
    { seed: SEED, numRuns: 40 },
  );
  expect(edits).toBeGreaterThan(100);
});

const setOf = ({ kind, min, max, load, percent, rpe, restSeconds }: ImportedSet): PrescribedSet => ({
  kind,
  min,
  max: Math.max(min, max),
  load,
  percent: load === null ? percent : null,
  rir: rpe === null ? null : Math.max(0, 10 - rpe),
  restSeconds: restSeconds ?? 120,
  why: null,
});

const programOf = (text: string): Program | null => {
  const match = createMatcher();
  const { weeks } = importLiftoscript(text, (name) => match(name, 'liftosaur').slug);
  const start = dayNumber('2026-01-05');
  const program: Program = {
    name: 'Imported',
    overview: '',
    goal: 'strength',
    methodology: 'linear',
    periodization: { model: 'linear', why: '', phases: [] },
    notes: [],
    weeks: weeks.map(({ days }, w) => ({
      week: w + 1,
      phase: '',
      deload: false,
      intent: '',
      workouts: days.slice(0, 7).map((day, d) => ({
        day: d + 1,
        weekday: weekdayOf(start + d),
        date: isoDate(start + w * 7 + d),
        title: day.name,
        focus: '',
        estimatedMinutes: 60,
        exercises: day.exercises.map((exercise) => ({
          slug: exercise.slug ?? exercise.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
          role: 'accessory',
          superset: exercise.superset,
          tempo: null,
          reason: { code: 'typed', text: '' },
          alternatives: [],
          sets: [...(exercise.warmUps ?? []), ...(exercise.schemes[exercise.currentScheme] ?? [])].map(setOf),
        })),
      })),
    })),
  };
  return programSchema.safeParse(program).success ? program : null;
};

const all = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
const files = all.filter((_, i) => i % 3 === 0);
if (files.length === 0) process.stdout.write(`no imported programs at ${folder}: left out\n`);

describe.skipIf(files.length === 0)('imported programs, every third', () => {
  let [read, before, after, edits] = [0, 0, 0, 0];

  test.each(files.map((name, i) => [name, i] as const))('%s', (name, i) => {
    const program = programOf(readFileSync(join(folder, name), 'utf8'));
    if (program === null) return;
    read++;
    const alone = repairWithoutProfile(program, catalog);
    noWorse(errors(lintWithoutProfile(program, catalog)), errors(lintWithoutProfile(alone.program, catalog)));
    const { profile } = profiles[i % profiles.length]!;
    const was = errors(lintProgram(program, profile, catalog));
    const mended = repairProgram(program, profile, catalog);
    const is = errors(lintProgram(mended.program, profile, catalog));
    noWorse(was, is);
    before += was.length;
    after += is.length;
    edits += mended.edits.length;
  });

  test('most errors are cleared', () => {
    process.stdout.write(`imported: ${read} programs, ${before} errors before, ${after} after ${edits} edits\n`);
    expect(read).toBeGreaterThan(all.length / 4);
    expect(after).toBeLessThan(before / 5);
  });
});
