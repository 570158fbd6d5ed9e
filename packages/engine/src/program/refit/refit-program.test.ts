import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { comparePrograms } from '../compare/compare-programs.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { profileSchema, type Profile, type ProfileInput } from '../profile.ts';
import { BAR_AND_RACK, sampleProfiles } from '../profiles/sample-profiles.ts';
import type { Program } from '../program.ts';
import { refitProgram } from './refit-program.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';

const find = (slug: string) => exercisesBySlug(catalog).get(slug);

const person = (changes: Partial<ProfileInput> = {}, athlete: Partial<ProfileInput['athlete']> = {}): Profile =>
  profileSchema.parse({
    athlete: {
      age: 30,
      bodyweightKg: 80,
      yearsOfExperience: 3,
      oneRepMaxKg: { bench: 100, squat: 140, deadlift: 180 },
      ...athlete,
    },
    gym: BAR_AND_RACK,
    goal: 'strength',
    weeks: 4,
    trainingDays: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 60,
    startDate: '2026-11-23',
    ...changes,
  });

const made = (profile: Profile): Program => {
  const result = generateProgram(profile, catalog);
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result.program;
};

const ann = person();
const program = made(ann);

const fitted = (profile: Profile) => {
  const result = refitProgram(program, ann.athlete.oneRepMaxKg, profile, catalog);
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result;
};

describe('a program for somebody else', () => {
  test('keeps its exercises, sets and effort, with loads of their own 1RMs on their own days', () => {
    const ben = person(
      { trainingDays: ['tuesday', 'thursday', 'saturday'], startDate: '2027-01-05' },
      { oneRepMaxKg: { bench: 70, squat: 100, deadlift: 120 } },
    );
    const { program: theirs, certificate } = fitted(ben);
    expect(certificate.sound).toBe(true);
    expect(theirs.weeks.flatMap(({ workouts }) => workouts.map(({ weekday }) => weekday)).slice(0, 3)).toEqual([
      'tuesday',
      'thursday',
      'saturday',
    ]);
    const { exercises, moved } = comparePrograms(program, theirs, find);
    expect(moved[0]).toEqual({ week: 1, day: 1, before: '2026-11-23', after: '2027-01-05' });
    const squat = exercises.find(({ before }) => before?.slug === 'barbell-back-squat');
    const [first] = squat?.weeks ?? [];
    const [was, is] = [first?.before, first?.after];
    expect([was?.sets, was?.min, was?.max]).toEqual([is?.sets, is?.min, is?.max]);
    const share = (load: typeof was, most: number) => (load?.heaviest ? kilogramsOf(massOf(load.heaviest)) / most : 0);
    expect(share(was, 140)).toBeGreaterThan(0.5);
    expect(Math.abs(share(was, 140) - share(is, 100))).toBeLessThan(0.05);
  });
  test('gives nothing but itself back to the person it was written for', () => {
    const { program: again, causes } = fitted(ann);
    expect(causes.size).toBe(0);
    const kinds = comparePrograms(program, again, find).exercises.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['kept']));
    expect(kinds.length).toBeGreaterThan(10);
  });

  test('is done with what stands in their gym, loaded where it was loaded', () => {
    const weights = ['5', '10', '15', '20'].map((weight) => ({ weight, unit: 'kg' as const }));
    const flat = { name: 'Flat', unit: 'kg' as const, equipment: ['dumbbell', 'flat_bench'], bars: [], plates: [] };
    const { program: theirs, certificate, causes } = fitted(person({ gym: { ...flat, dumbbells: weights } }));
    expect(causes.get('barbell-back-squat')).toBe('equipment');
    expect(certificate.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const swapped = comparePrograms(program, theirs, find).exercises.filter(({ kind }) => kind === 'swapped');
    const [squat] = swapped.filter(({ before }) => before?.slug === 'barbell-back-squat');
    expect(squat?.after?.slug).toBe('dumbbell-front-squat');
    expect(squat?.weeks[0]?.after?.heaviest).toEqual({ weight: '20', unit: 'kg' });
    const stood = new Map(swapped.map(({ before, after }) => [before?.slug, after?.slug]));
    for (const { before, after } of swapped) expect(after?.slug).toBe(stood.get(before?.slug));
  });

  test('is another exercise everywhere, where the lightest load is too heavy once', () => {
    const { program: theirs, causes } = fitted(person({}, { oneRepMaxKg: { bench: 22, squat: 140, deadlift: 180 } }));
    const tooHeavy = [...causes].filter(([, cause]) => cause === 'load').map(([slug]) => slug);
    expect(tooHeavy.length).toBeGreaterThan(0);
    const there = theirs.weeks.flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises));
    expect(there.filter(({ slug }) => tooHeavy.includes(slug))).toEqual([]);
  });

  test('spares an injury, finds loads by effort where no 1RM is known, and says what is missing', () => {
    const hurt = fitted(person({}, { injuries: [{ condition: 'lumbar_disc_radicular', severity: 7 }] }));
    expect([...hurt.causes.values()]).toContain('injury');
    expect(hurt.certificate.findings.filter(({ rule }) => rule === 'health.avoid')).toEqual([]);

    const unknown = fitted(person({}, { oneRepMaxKg: { bench: null, squat: null, deadlift: null } })).program;
    const sets = unknown.weeks.flatMap(({ workouts }) => workouts.flatMap((each) => each.exercises));
    expect(sets.flatMap((each) => each.sets).filter(({ load }) => load !== null)).toEqual([]);

    const four = person({ trainingDays: ['monday', 'tuesday', 'thursday', 'friday'] });
    expect(refitProgram(program, null, four, catalog)).toMatchObject({
      ok: false,
      missing: [{ code: 'refit.days', values: { asked: 4, days: 3 } }],
    });
    const flagged = person({}, { injuries: [{ condition: 'lumbar_disc_radicular', severity: 7, redFlag: true }] });
    expect(refitProgram(program, null, flagged, catalog)).toMatchObject({ ok: false, missing: [{ code: 'red_flag' }] });
  });
});

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

describe(`programs for others from samples (seed ${SEED})`, () => {
  const people = sampleProfiles(SEED, 10).filter(({ impossible }) => impossible === null);
  const programs = people.flatMap(({ profile }) => {
    const result = generateProgram(profile, catalog);
    return result.ok ? [{ profile, program: result.program }] : [];
  });

  test('nothing is asked for that cannot be done or built there, or hurts', () => {
    const refused = new Set([
      'exercise.equipment',
      'load.buildable',
      'load.percent',
      'load.achievable',
      'health.avoid',
    ]);
    let fits = 0;
    for (const { profile: from, program: written } of programs) {
      for (const { profile: to } of programs) {
        if (from.trainingDays.length !== to.trainingDays.length) continue;
        const profile = { ...to, weeks: from.weeks, goal: from.goal, focusArea: from.focusArea };
        const result = refitProgram(written, from.athlete.oneRepMaxKg, profile, catalog);
        if (!result.ok) continue;
        fits += 1;
        expect(result.certificate.findings.filter(({ rule }) => refused.has(rule))).toEqual([]);
      }
    }
    expect(fits).toBeGreaterThan(10);
  });
});
