import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { RULES } from '@halteres/engine/program/lint/rules';
import type { Profile } from '@halteres/engine/program/profile';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Finding } from '@halteres/engine/program/program';
import { BREAKS } from '@halteres/engine/program/repair/breaks';
import { i18n } from '@halteres/i18n';
import { beforeAll, expect, test } from 'vitest';
import { findingText } from './finding-words.ts';
import { remedyText } from './remedy-words.ts';

const SEED = 20_262;
const MARK = '\u2063';
const nameOf = (slug: string): string => `<${slug}>`;

/** What no broken sample comes to, as the rules write it. */
const RARE: Readonly<Record<string, string>> = {
  'health.person-reps': 'barbell-back-squat x 2, at least 6',
  'load.external': 'push-up with 20 kg',
  'dose.sets': 'barbell-back-squat: 11 sets',
  'dose.superset-rest': 'barbell-row: 90 s inside superset B',
  'volume.balance': '12 push sets, 3 pull sets',
  'deload.lighter': 'barbell-back-squat: 100 kg after 92.5 kg',
  'recovery.heavy-days': 'squat, hinge heavy on 2026-01-06 and the day before',
};

const found: Finding[] = [];
beforeAll(() => {
  // Every message is marked, so that a sentence that comes from the engine is told from one that has words.
  i18n.load('en', {});
  i18n.activate('en');
  const plain = i18n._.bind(i18n);
  i18n._ = ((...given: Parameters<typeof plain>) => MARK + plain(...given)) as typeof i18n._;
  const made = sampleProfiles(SEED, 8).flatMap(({ profile }) => {
    const result = generateProgram(profile, catalog);
    return result.ok ? [{ profile, program: result.program }] : [];
  });
  const others = made.map(({ profile }) => profile);
  made.forEach(({ profile, program }, at) => {
    const strict: Profile = {
      ...profile,
      trainingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      athlete: {
        ...profile.athlete,
        age: at % 2 === 0 ? 15 : 70,
        oneRepMaxKg: { bench: null, squat: null, deadlift: null },
        dislikes: program.weeks[0]?.workouts[0]?.exercises.map(({ slug }) => slug) ?? [],
        injuries: [
          { condition: 'knee_oa', severity: 6, redFlag: at === 0 },
          { condition: 'hypertension', severity: 3, redFlag: false },
          { condition: 'shoulder_subacromial_pain', severity: 3, redFlag: false },
        ],
      },
    };
    for (const [, apply] of Object.entries(BREAKS)) {
      const broken = structuredClone(program);
      apply({ program: broken, die: () => 0, profile, catalog });
      for (const who of [profile, others[(at + 1) % others.length] ?? profile, strict])
        found.push(...lintProgram(broken, who, catalog));
    }
  });
}, 120_000);

test(`what each rule finds, and how it is mended, has words (seed ${SEED})`, () => {
  const rules = new Set(found.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !rules.has(id) && !(id in RARE))).toEqual([]);
  const rare = Object.entries(RARE).map(([rule, evidence]) => ({ rule, evidence }));
  const texts = [...found, ...rare].map(
    (finding) => [finding.rule, finding.evidence, findingText(finding, nameOf)] as const,
  );
  const bad = texts.filter(([, , text]) => !text.startsWith(MARK) || /undefined|NaN|null/u.test(text));
  expect([...new Set(bad.map((each) => each.join(' | ')))].slice(0, 20)).toEqual([]);
  expect(
    [...new Set(found.map(({ repair }) => repair))].filter((repair) => !remedyText(repair).startsWith(MARK)),
  ).toEqual([]);
});

test('what nobody knows stays as it was measured', () => {
  expect(findingText({ rule: 'exercise.new', evidence: 'half_a squat' }, nameOf)).toBe('half a squat');
  expect(remedyText('Think again.')).toBe('Think again.');
});
