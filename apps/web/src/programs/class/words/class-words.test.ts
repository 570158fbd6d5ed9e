import { catalog } from '@halteres/catalog';
import { CLASS_FOCUSES, classProfileSchema, type ClassProfileInput } from '@halteres/engine/class/class-profile';
import type { ClassProgram } from '@halteres/engine/class/class-program';
import { generateClass } from '@halteres/engine/class/generate/generate-class';
import { CLASS_RULES } from '@halteres/engine/class/lint/class-rules';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { i18n } from '@halteres/i18n';
import { beforeAll, describe, expect, test } from 'vitest';
import { noteText } from '../../words/note-words.ts';
import { intentText, methodologyWhy, overviewText, phaseName } from '../../words/phase-words.ts';
import { ruleText } from '../../words/rule-words.ts';
import { titleText } from '../../words/title-words.ts';
import { changeOfReference, coachNote, cueText } from './class-note-words.ts';
import { briefText, lineText } from './line-words.ts';
import { pieceTitle, pieceWhy, scoreText } from './piece-words.ts';

const MARK = '\u2063';
const nameIn = (written: string): string => `${MARK}<${written}>`;

const made = (change: Partial<ClassProfileInput>): ClassProgram[] => {
  const result = generateClass(
    classProfileSchema.parse({
      kind: 'class',
      seed: 1,
      name: 'Morning',
      headCount: 12,
      gym: GYM_PRESETS['commercial_kg'],
      sessionMinutes: 60,
      trainingDays: ['monday', 'tuesday', 'thursday', 'friday'],
      weeks: 4,
      startDate: '2026-02-02',
      weeklyFocus: [...CLASS_FOCUSES],
      ...change,
    }),
    catalog,
  );
  return result.ok ? [result.program] : [];
};

const REFERENCE = {
  title: 'Old favourite',
  teamSize: null,
  blocks: [
    {
      format: 'for_time',
      rounds: 5,
      seconds: 1800,
      everySeconds: null,
      scheme: null,
      movements: [
        { text: '10 muscle-ups', slug: 'muscle-up', amount: { value: 60, unit: 'reps' } },
        { text: '400 m run', slug: 'running', amount: { value: 400, unit: 'metres' } },
        { text: '15 wobbles', slug: null, amount: null },
      ],
    },
    {
      format: 'emom',
      rounds: 10,
      seconds: 600,
      everySeconds: 60,
      scheme: null,
      movements: [{ text: '5 deadlifts', slug: 'deadlift', amount: { value: 5, unit: 'reps' } }],
    },
  ],
} satisfies NonNullable<ClassProfileInput['reference']>;

let programs: ClassProgram[];
beforeAll(() => {
  // Every message is marked, so that a sentence that comes from the engine is told from one that has words.
  i18n.load('en', {});
  i18n.activate('en');
  const plain = i18n._.bind(i18n);
  i18n._ = ((...given: Parameters<typeof plain>) => MARK + plain(...given)) as typeof i18n._;
  const hurt = ['knee_pfp', 'low_back_nonspecific', 'shoulder_subacromial_pain', 'pregnancy_t2'] as const;
  const roster = hurt.map((condition, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    age: 30 + at,
    level: at === 0 ? ('beginner' as const) : ('intermediate' as const),
    injuries: [{ condition, severity: 2 as const, redFlag: false }],
  }));
  const gyms = Object.values(GYM_PRESETS);
  programs = [
    ...gyms.flatMap((gym, seed) => made({ gym, seed })),
    ...gyms.flatMap((gym, seed) => made({ gym, seed, headCount: 26, sessionMinutes: 45, weeks: 2 })),
    ...made({ roster, headCount: 30, sessionMinutes: 90 }),
    ...made({ roster, headCount: 6, sessionMinutes: 30, weeks: 1 }),
    ...[4, 12, 24].flatMap((headCount) => made({ headCount, reference: REFERENCE, weeks: 1 })),
  ];
}, 120_000);

const unsaid = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => !text.includes(MARK) || /undefined|NaN/u.test(text))),
];

describe('a class is said in the reader’s language', () => {
  test('titles, formats, scores and why a part is run like that', () => {
    const pieces = programs.flatMap(({ weeks }) =>
      weeks.flatMap(({ sessions }) => sessions.flatMap((each) => each.pieces)),
    );
    expect(new Set(pieces.map(({ format }) => format)).size).toBeGreaterThan(9);
    expect(unsaid(pieces.map(({ title }) => pieceTitle(title, nameIn)))).toEqual([]);
    expect(unsaid(pieces.map(({ score }) => scoreText(score)))).toEqual([]);
    expect(pieces.map(({ score }) => scoreText(score)).filter((text) => text.split(MARK).length !== 3)).toEqual([]);
    expect(unsaid(pieces.map(pieceWhy))).toEqual([]);
    const sessions = programs.flatMap(({ weeks }) => weeks.flatMap((week) => week.sessions));
    expect(unsaid(sessions.map(({ title }) => titleText(title, nameIn)))).toEqual([]);
    expect(titleText('Bench press 5 x 5')).toBe('Bench press 5 x 5');
  });

  test('the timetable, warm-up and cool-down, the brief and the notes', () => {
    const sessions = programs.flatMap(({ weeks }) => weeks.flatMap((week) => week.sessions));
    const lines = sessions.flatMap(({ timetable, warmUp, coolDown }) => [...timetable, ...warmUp, ...coolDown]);
    expect(unsaid(lines.map(({ text }) => lineText(text, nameIn)))).toEqual([]);
    expect(unsaid(sessions.flatMap((each) => each.brief.map((line) => briefText(line, each, nameIn))))).toEqual([]);
    const notes = sessions.flatMap((each) => each.notes);
    expect(new Set(notes.map((note) => note.slice(0, 5))).size).toBeGreaterThan(3);
    expect(unsaid(notes.map((note) => coachNote(note, nameIn)))).toEqual([]);
    expect(lineText('Bring a friend', nameIn)).toBe('Bring a friend');
  });

  test('what each person does differently, and what was changed of a workout that is followed', () => {
    const sessions = programs.flatMap(({ weeks }) => weeks.flatMap((week) => week.sessions));
    const cues = sessions.flatMap(({ pieces }) =>
      pieces.flatMap(({ scalings }) => scalings.flatMap(({ movements }) => movements.flatMap((each) => each.cues))),
    );
    expect(new Set(cues).size).toBeGreaterThan(5);
    expect(unsaid(cues.map(cueText))).toEqual([]);
    const changes = sessions.flatMap(({ reference }) => reference?.changes ?? []);
    expect(changes.length).toBeGreaterThan(3);
    expect(unsaid(changes.map((change) => changeOfReference(change, nameIn)))).toEqual([]);
    for (const rare of [
      'Rowing becomes Running: there are places for 2 of 12 people.',
      'Pistol Squat is left out: nothing like it can be done here.',
      'for time becomes amrap: 12 people find places that way.',
      '30 minutes become 15: that is what the class has.',
      'Burpee: 30 becomes 20 reps, to end in time.',
    ])
      expect(unsaid([changeOfReference(rare, nameIn)])).toEqual([]);
  });

  test('weeks, notes of the program and rules', () => {
    const weeks = programs.flatMap((program) => program.weeks);
    expect(unsaid(weeks.map(({ phase }) => phaseName(phase)))).toEqual([]);
    expect(unsaid(weeks.map(({ intent }) => intentText(intent)))).toEqual([]);
    expect(unsaid(programs.map(({ overview }) => overviewText(overview)))).toEqual([]);
    expect(unsaid([methodologyWhy('Kinds of work in turn, lifts in waves of four weeks.')])).toEqual([]);
    const notes = programs.flatMap((program) => program.notes);
    expect(new Set(notes.map(({ code }) => code)).size).toBeGreaterThan(2);
    expect(unsaid(notes.map((note) => noteText(note, nameIn)))).toEqual([]);
    expect(CLASS_RULES.map(ruleText)).toEqual(CLASS_RULES.map(({ text }) => MARK + text));
  });
});
