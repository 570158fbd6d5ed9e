import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { sampleProfiles } from '../profiles/sample-profiles.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { suitedTo } from '../generate/models/suited.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { lintProgram } from './lint-program.ts';
import { RULES } from './rules.ts';

const SEED = 20_260_332;
const person = sampleProfiles(SEED, 1)[0]?.profile as Profile;

const rulesOf = (program: Program, profile: Profile): Set<string> =>
  new Set(lintProgram(program, profile, catalog).map(({ rule }) => rule));

// What each model does by definition, and what the rules would say of it under another name.
describe.each<[Program['methodology'], string[]]>([
  ['conjugate', ['progression.main-lifts', 'dose.person-sets', 'dose.rest']],
  ['texas_method', ['progression.main-lifts', 'dose.sets']],
  ['starting_strength', ['progression.main-lifts', 'dose.sets']],
  ['gzcl', ['dose.person-sets']],
  ['weekly_undulating', ['dose.reps']],
])('%s', (methodology, excepted) => {
  const profile: Profile = { ...suitedTo(methodology, person), goal: 'strength', weeks: 8 };
  const result = generateProgram(profile, catalog);
  const program = result.ok ? result.program : null;

  test('may be itself, and under another name it is asked about', () => {
    if (!program) throw new Error(JSON.stringify(result));
    const own = rulesOf(program, profile);
    const other = rulesOf({ ...program, methodology: 'linear' }, profile);
    for (const rule of excepted) expect([rule, own.has(rule), other.has(rule)]).toEqual([rule, false, true]);
    expect(excepted.every((rule) => RULES.find(({ id }) => id === rule)?.severity !== 'error')).toBe(true);
  });

  test('has no exception from an error', () => {
    if (!program) throw new Error(JSON.stringify(result));
    const heavy = structuredClone(program);
    for (const { sets } of heavy.weeks.flatMap((week) => week.workouts.flatMap(({ exercises }) => exercises)))
      for (const set of sets) if (set.percent !== null) set.percent = 0.99;
    const errors = (name: Program['methodology']): string[] =>
      lintProgram({ ...heavy, methodology: name }, profile, catalog)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, evidence }) => `${rule} ${evidence}`);
    expect(errors(methodology).length).toBeGreaterThan(0);
    expect(errors(methodology)).toEqual(errors('linear'));
  });
});
