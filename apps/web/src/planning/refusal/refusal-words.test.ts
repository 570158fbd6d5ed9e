import { catalog } from '@halteres/catalog';
import { classProfileSchema, type ClassProfileInput } from '@halteres/engine/class/class-profile';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { profileSchema, type ProfileInput } from '@halteres/engine/program/profile';
import { METHODOLOGIES } from '@halteres/engine/program/profile-words';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import { i18n } from '@halteres/i18n';
import type { Missing } from '@halteres/modules/planning/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusalText } from './refusal-words.ts';

const SEED = 20_261;
const MARK = '\u2063';
const names = {
  exerciseOf: (slug: string) => `<${slug}>`,
  pieceOf: (slug: string) => `[${slug.replaceAll('_', '-')}]`,
};
const BARE: ProfileInput['gym'] = { name: 'Bare', unit: 'kg', equipment: [] };

const person = (change: Partial<ProfileInput>): Missing[] => {
  const result = generateProgram(
    profileSchema.parse({
      athlete: { age: 30 },
      gym: GYM_PRESETS['commercial_kg'],
      goal: 'strength',
      weeks: 4,
      trainingDays: ['monday', 'thursday'],
      sessionMinutes: 60,
      startDate: '2026-02-02',
      ...change,
    }),
    catalog,
  );
  return result.ok ? [] : result.missing;
};

const group = (change: Partial<ClassProfileInput>): Missing[] => {
  const result = generateClass(
    classProfileSchema.parse({
      kind: 'class',
      seed: 1,
      name: 'Morning',
      headCount: 8,
      gym: GYM_PRESETS['commercial_kg'],
      sessionMinutes: 60,
      trainingDays: ['monday', 'thursday'],
      weeks: 1,
      startDate: '2026-02-02',
      ...change,
    }),
    catalog,
  );
  return result.ok ? [] : result.missing;
};

const refused: Missing[] = [];
beforeAll(() => {
  // Every message is marked, so that a sentence that comes from the engine is told from one that has words.
  i18n.load('en', {});
  i18n.activate('en');
  const plain = i18n._.bind(i18n);
  i18n._ = ((...given: Parameters<typeof plain>) => MARK + plain(...given)) as typeof i18n._;
  const flagged = { condition: 'knee_oa', severity: 1, redFlag: true } as const;
  const whole = catalog.exercises.map(({ slug }) => slug);
  for (const { profile } of sampleProfiles(SEED, 60)) {
    const result = generateProgram(profile, catalog);
    if (!result.ok) refused.push(...result.missing);
  }
  for (const methodology of METHODOLOGIES)
    refused.push(
      ...person({ methodology, trainingDays: ['monday'], goal: 'endurance', weeks: 2, gym: BARE, sessionMinutes: 20 }),
      ...person({ methodology, athlete: { age: 70 }, sessionMinutes: 15 }),
      ...person({ methodology, difficulty: 'beginner', trainingDays: ['monday', 'wednesday', 'friday'] }),
      ...person({
        methodology,
        athlete: { age: 30, dislikes: whole.filter((slug) => /run|sprint|jog/u.test(slug)), mileTimeSeconds: 400 },
        trainingDays: ['monday', 'wednesday', 'friday'],
      }),
    );
  refused.push(
    ...person({ athlete: { age: 40, injuries: [flagged] } }),
    ...person({ athlete: { age: 40, likes: ['nonsense', 'push-up'], dislikes: ['push-up'] } }),
    ...person({ gym: { ...BARE, equipment: ['moonbar'] }, focusArea: 'back' }),
    ...person({
      methodology: 'conjugate',
      trainingDays: ['monday', 'wednesday', 'friday'],
      athlete: { age: 30, injuries: [{ ...flagged, condition: 'hypertension', redFlag: false }] },
    }),
    ...group({ roster: [{ id: 'a', name: 'Ana', injuries: [flagged] }] }),
    ...group({ headCount: 40, roster: [{ id: 'a', name: 'Ana' }] }),
    ...group({ avoid: whole.slice(0, 100), gym: { ...BARE, equipment: ['moonbar'] }, weeklyFocus: ['weightlifting'] }),
    ...group({ avoid: ['nonsense'], gym: BARE }),
  );
}, 120_000);

describe(`a refusal is said in the reader’s language (sample ${SEED})`, () => {
  test('every code the engine gives, what is missing and how to mend it', () => {
    const codes = new Set(refused.map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(15);
    for (const missing of refused) {
      const { text, mend } = refusalText(missing, names);
      expect([missing.code, text, mend]).toEqual([
        missing.code,
        expect.stringContaining(MARK),
        expect.stringContaining(MARK),
      ]);
      // A name nobody knows is said as it was given.
      if (!missing.code.startsWith('unknown_')) expect(`${text} ${mend}`).not.toMatch(/undefined|NaN|_/u);
    }
  });

  test('what comes of larger worlds, and one of old as it was written', () => {
    for (const [code, values] of [
      ['age_unknown', { name: 'Ana' }],
      ['gym_unknown', { name: 'Ana' }],
      ['gym_unknown', { name: 'Morning', group: 1 }],
      ['people_unknown', { name: 'Morning', least: 4, most: 40 }],
      ['no_workout', { people: 12, minutes: 30, weekday: 'monday', weeks: 8 }],
      ['too_many_people', { people: 41, most: 40 }],
      ['methodology.lifts', { model: 'gzcl' }],
      ...['catalog', 'equipment', 'injuries', 'dislikes', 'skill', 'goal', 'loads'].map(
        (blocker) => [`${blocker}.pull`, { group: 'pull', pieces: [] }] as const,
      ),
    ] as const) {
      const said = refusalText({ code, field: 'x', text: 'x', mend: 'y', values }, names);
      expect([said.text.startsWith(MARK), said.mend.startsWith(MARK)]).toEqual([true, true]);
    }
    const old = { code: 'age_unknown', field: 'age', text: 'As it was.', mend: 'Mend it.' };
    expect(refusalText(old, names)).toEqual({ text: 'As it was.', mend: 'Mend it.' });
  });

  test('a gym without the piece names it', () => {
    const [missing] = person({ gym: { ...BARE, equipment: ['treadmill'] }, focusArea: 'back' });
    expect(missing && refusalText(missing, names).mend).toMatch(/\[[\w-]+\]/u);
  });
});
