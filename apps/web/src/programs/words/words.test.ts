import { catalog } from '@halteres/catalog';
import type { Profile } from '@halteres/engine/program/profile';
import { METHODOLOGIES, TRAINING_GOALS } from '@halteres/engine/program/profile-words';
import { editProgram } from '@halteres/engine/program/edit';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { loadWhyText as engineText } from '@halteres/engine/program/generate/load-why';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Certificate, Program } from '@halteres/engine/program/program';
import { BREAKS } from '@halteres/engine/program/repair/breaks';
import { INJURY_MATRIX } from '@halteres/engine/health/injury-matrix';
import { establishedToProgram } from '@halteres/engine/program/established/to-program';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import { repairProgram } from '@halteres/engine/program/repair/repair-program';
import { i18n } from '@halteres/i18n';
import { beforeAll, describe, expect, test } from 'vitest';
import { focusText } from '../program-words.ts';
import { loadWhyText } from './load-why-words.ts';
import { noteText } from './note-words.ts';
import { intentText, methodologyWhy, overviewText, phaseName } from './phase-words.ts';
import { modificationText } from './modification-words.ts';
import { alternativeText, reasonText } from './reason-words.ts';
import { editWords } from './repair-words.ts';
import { programName } from './program-name-words.ts';
import { ruleText, rulesByArea } from './rule-words.ts';
import { titleText } from './title-words.ts';

const SEED = 20_261;
const nameOf = (slug: string): string => `<${slug}>`;
const MARK = '\u2063';

let programs: Program[];
let rules: Certificate['rules'];
let served: { profile: Profile; program: Program }[];
beforeAll(() => {
  // Every message is marked, so that a sentence that comes from the engine is told from one that has words.
  i18n.load('en', {});
  i18n.activate('en');
  const plain = i18n._.bind(i18n);
  i18n._ = ((...given: Parameters<typeof plain>) => MARK + plain(...given)) as typeof i18n._;
  const samples = sampleProfiles(SEED, 24).map(({ profile }) => profile);
  const [first] = samples;
  if (first === undefined) throw new Error('no sample');
  const more = METHODOLOGIES.flatMap((methodology, at) => [
    { ...first, methodology, weeks: 12, goal: TRAINING_GOALS[at] ?? first.goal },
    { ...first, methodology, weeks: 4, athlete: { ...first.athlete, likes: ['barbell-bench-press', 'push-up'] } },
  ]);
  served = samples.slice(0, 6).flatMap((profile) => {
    const made = generateProgram(profile, catalog);
    return made.ok ? [{ profile, program: made.program }] : [];
  });
  // Somebody every way of progressing can be for: a whole gym, known maxima and a mile time.
  const whole = samples.find(({ athlete }) => athlete.age >= 20 && athlete.age < 60) ?? first;
  const suited = METHODOLOGIES.map((methodology): typeof first => ({
    ...whole,
    methodology,
    gym: GYM_PRESETS['commercial_kg'] ?? whole.gym,
    goal: 'strength',
    difficulty: 'intermediate',
    focusArea: 'full_body',
    weeks: 12,
    sessionMinutes: 100,
    trainingDays: ['monday', 'wednesday', 'friday'],
    athlete: {
      ...whole.athlete,
      injuries: [],
      mileTimeSeconds: 400,
      oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 },
    },
  }));
  const form = (methodology: (typeof first)['methodology'], change: Partial<typeof first>): typeof first => ({
    ...(suited.find((profile) => profile.methodology === methodology) ?? whole),
    ...change,
  });
  const others = [
    form('five_three_one', { difficulty: 'beginner' }),
    form('texas_method', { trainingDays: ['monday', 'thursday'] }),
    form('conjugate', { trainingDays: ['monday', 'tuesday', 'wednesday'] }),
    form('running_and_strength', { athlete: { ...whole.athlete, injuries: [], mileTimeSeconds: 1500 } }),
  ];
  programs = [...samples, ...more, ...suited, ...others].flatMap((profile) => {
    const made = generateProgram(profile, catalog);
    if (!made.ok) return [];
    rules = made.certificate.rules;
    const at = { week: 1, day: 1, exercise: 0 };
    const [other] = made.program.weeks[0]?.workouts[0]?.exercises[0]?.alternatives ?? [];
    return other === undefined
      ? [made.program]
      : [made.program, editProgram(made.program, { kind: 'swap_exercise', at, slug: other }, profile, catalog)];
  });
  expect(programs.length).toBeGreaterThan(20);
  const made = new Set(programs.map(({ methodology }) => methodology));
  expect(METHODOLOGIES.filter((methodology) => methodology !== 'auto' && !made.has(methodology))).toEqual([]);
}, 60_000);

const unsaid = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => !text.startsWith(MARK)))];

const setsIn = (program: Program): Program['weeks'][number]['workouts'][number]['exercises'][number]['sets'] =>
  program.weeks.flatMap((week) => week.workouts.flatMap((day) => day.exercises.flatMap((each) => each.sets)));
const withoutSeconds = (text: string): string => text.replace(/^\d+ s; /u, '');

describe(`what the engine writes has words (sample ${SEED})`, () => {
  test('phases, intents and why the weeks are laid out so', () => {
    const phases = programs.flatMap((program) => program.periodization.phases);
    expect(unsaid(phases.map(({ name }) => phaseName(name)))).toEqual([]);
    expect(unsaid(phases.map(({ intent }) => intentText(intent)))).toEqual([]);
    expect(unsaid(programs.map((program) => methodologyWhy(program.periodization.why)))).toEqual([]);
    expect(unsaid(programs.map((program) => overviewText(program.overview)))).toEqual([]);
    expect(overviewText('Eight weeks for Ben.')).toBe('Eight weeks for Ben.');
    expect(phaseName('A phase of a coach')).toBe('A phase of a coach');
  });

  test('titles and focuses of workouts and names of programs; a person’s own stay', () => {
    const days = [
      ...programs.flatMap(({ weeks }) => weeks.flatMap(({ workouts }) => workouts)),
      ...ESTABLISHED_PROGRAMS.flatMap((program) => program.days),
    ];
    const alike = ['A', 'B', '5-3-2'];
    expect(unsaid(days.map(({ title }) => titleText(title))).toSorted()).toEqual(
      [...alike, 'Friday', 'Monday', 'Wednesday'].toSorted(),
    );
    expect(unsaid(days.map(({ focus }) => focusText(focus)))).toEqual([]);
    expect(unsaid(programs.map(({ name }) => programName({ name })))).toEqual([]);
    expect(programName({ name: 'Morning crew, 6 weeks', entityName: 'Morning crew' })).toBe(
      `${MARK}Morning crew, 6 weeks`,
    );
    for (const own of ['Ben’s legs', 'Legs D', 'Leg day, 4 weeks', 'Block A, 4 weeks'])
      expect([titleText(own), programName({ name: own, entityName: 'Ben' })]).toEqual([own, own]);
    expect(titleText('Full body B').replaceAll(MARK, '')).toBe('Full body B');
  });

  test('notes, and a note of old stays as it was written', () => {
    const notes = programs.flatMap((program) => program.notes);
    expect(new Set(notes.map(({ code }) => code)).size).toBeGreaterThan(5);
    expect(unsaid(notes.map((note) => noteText(note, nameOf)))).toEqual([]);
    expect(noteText({ code: 'volume.under', text: 'As it was.' }, nameOf)).toBe('As it was.');
  });

  test('reasons of exercises, and a reason of old stays as it was written', () => {
    const reasons = programs.flatMap((program) =>
      program.weeks.flatMap((week) => week.workouts.flatMap((day) => day.exercises.map(({ reason }) => reason))),
    );
    expect(unsaid(reasons.map((reason) => reasonText(reason, nameOf)))).toEqual([]);
    const whys = new Set(reasons.flatMap(({ values }) => (Array.isArray(values?.['why']) ? values['why'] : [])));
    expect([...whys].map(String).toSorted()).toEqual([
      'asked_for',
      'goal',
      'modified',
      'one_rep_max.known',
      'variation',
    ]);
    const swaps = reasons.filter(({ code }) => code === 'swap');
    expect(reasonText(swaps[0] ?? { code: '', text: '' }, nameOf)).toMatch(/In place of/);
    for (const why of whys)
      expect(reasonText({ code: 'slot.x', text: '', values: { why: [why] } }, nameOf).split(MARK)).toHaveLength(3);
    expect(reasonText({ code: 'slot.squat', text: 'Front Squat for squat' }, nameOf)).toBe('Front Squat for squat');
  });

  test('rules, each in the area a coach looks for it in, in English as the engine has it', () => {
    expect(rules.length).toBe(48);
    expect(rules.map((rule) => ruleText(rule))).toEqual(rules.map(({ text }) => MARK + text));
    expect(rulesByArea(rules).map(({ area }) => area)).not.toContain('other');
    expect(rulesByArea(rules).flatMap((each) => each.rules)).toHaveLength(48);
  });

  test('edits that mend a program', () => {
    const codes = new Set<string>();
    for (const { profile, program } of served) {
      for (const [name, apply] of Object.entries(BREAKS)) {
        const broken = structuredClone(program);
        apply({ program: broken, die: () => 0, profile, catalog });
        for (const edit of repairProgram(broken, profile, catalog, { keepFrame: true }).edits) {
          const words = editWords(edit, nameOf);
          expect([name, edit.reason.code, words?.about ?? '']).toEqual([
            name,
            edit.reason.code,
            expect.stringMatching(edit.reason.code === 'merge' ? /^</ : MARK),
          ]);
          codes.add(edit.reason.code);
        }
      }
    }
    expect(codes.size).toBeGreaterThan(8);
  });

  test('loads and efforts, each of the engine’s sentences made of what it carries', () => {
    const sets = programs.flatMap((program) =>
      program.weeks.flatMap((week) => week.workouts.flatMap((day) => day.exercises.flatMap((each) => each.sets))),
    );
    const codes = new Set(sets.map(({ because }) => because?.code));
    expect(codes.size).toBeGreaterThan(8);
    for (const { why, because } of sets) {
      expect(because && engineText(because)).toBe(why);
      expect(loadWhyText({ why, because: because ?? null }, 'Squat').startsWith(MARK)).toBe(true);
    }
    expect(loadWhyText({ why: 'As it was.', because: null }, 'Squat')).toBe('As it was.');
  });

  test('loads of established programs, whose sets carry the sentence alone', () => {
    const [{ profile } = { profile: null }] = served;
    if (profile === null) throw new Error('no profile');
    const whys = ESTABLISHED_PROGRAMS.flatMap((program) => {
      const weekdays = { trainingDays: [...program.weekdays], weeks: 4 };
      const maxima = { ...profile.athlete, oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 } };
      const gym = GYM_PRESETS['commercial_kg'] ?? profile.gym;
      const made = [gym, { ...gym, stacks: {}, dumbbells: [] }].map((each) =>
        establishedToProgram(program, { ...profile, ...weekdays, athlete: maxima, gym: each }, catalog),
      );
      return made.flatMap((each) => (each.ok ? setsIn(each.program) : [])).map(({ why }) => why ?? '');
    });
    expect(new Set(whys).size).toBeGreaterThan(50);
    expect(unsaid(whys.map((why) => loadWhyText({ why, because: null }, 'Squat')).map(withoutSeconds))).toEqual([]);
  });

  test('what an injury asks to change, also as a class has it', () => {
    const asked = Object.values(INJURY_MATRIX).flatMap(({ modifications }) => modifications);
    expect(asked.length).toBeGreaterThan(40);
    expect(unsaid(asked.map(modificationText))).toEqual([]);
    expect(unsaid(asked.map((text) => modificationText(text.replaceAll(/[_-]/gu, ' '))))).toEqual([]);
  });

  test('why something may stand in place of something else', () => {
    const reasons = catalog.exercises
      .slice(0, 40)
      .map(({ pattern }, at) => ({ code: 'alternative', text: 'x', values: { movement: pattern, changed: at % 2 } }));
    const muscle = { code: 'alternative', text: 'x', values: { muscle: 'soleus', changed: 0 } };
    expect(unsaid([...reasons, muscle].map(alternativeText))).toEqual([]);
    expect(alternativeText({ code: 'alternative', text: 'As it was.' })).toBe('As it was.');
  });

  test('what a started program says of itself, its published words left as they are', () => {
    const established = { code: 'established.lift', text: 'as GZCLP has it', values: { program: 'GZCLP' } };
    const accepted = { code: 'established.accepted', text: 'Started', values: { reason: 'a test' } };
    const texts = [reasonText(established, nameOf), noteText(accepted, nameOf)];
    expect(unsaid([...texts, intentText('Week 2 of 4.'), intentText('Recover.'), phaseName('Light week')])).toEqual([]);
    expect(texts.map((text) => text.replaceAll(MARK, ''))).toEqual([
      'As GZCLP has it.',
      'Started although rules are broken: a test',
    ]);
    expect(phaseName('5/3/1: three rising weeks and a light one')).toBe('5/3/1: three rising weeks and a light one');
  });
});
