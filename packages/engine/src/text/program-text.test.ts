import { catalog } from '@halteres/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateProgram } from '../program/generate/generate-program.ts';
import { programSchema } from '../program/program-schema.ts';
import { sampleProfiles } from '../program/profiles/sample-profiles.ts';
import { arbitraryProgram } from './arbitrary-program.ts';
import { parseProgram } from './parse-program.ts';
import { problemText } from './problem.ts';
import { programToText } from './write-program.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

describe('a program as text', () => {
  test('says everything of a generated program, and reads it back', () => {
    process.stdout.write(`program text of generated programs: seed ${SEED}\n`);
    let checked = 0;
    for (const { id, profile } of sampleProfiles(SEED, 48)) {
      const made = generateProgram(profile, catalog);
      if (!made.ok) continue;
      const { program, problems } = parseProgram(programToText(made.program));
      expect({ id, problems }).toEqual({ id, problems: [] });
      expect(program).toEqual(made.program);
      checked++;
    }
    expect(checked).toBeGreaterThan(35);
  });

  test('says everything of any valid program, and reads it back', () => {
    process.stdout.write(`program text of any program: seed ${SEED}\n`);
    fc.assert(
      fc.property(arbitraryProgram, (program) => {
        expect(programSchema.parse(program)).toEqual(program);
        const text = programToText(program);
        const read = parseProgram(text);
        expect(read.problems.map(problemText)).toEqual([]);
        expect(read.program).toEqual(program);
        expect(programToText(read.program)).toBe(text);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  test('a notebook differs from the full text in nothing that is trained', () => {
    for (const { profile } of sampleProfiles(SEED + 1, 12)) {
      const made = generateProgram(profile, catalog);
      if (!made.ok) continue;
      const { program, problems } = parseProgram(
        `${programToText(made.program, 'notebook')}\nChecked: sound, 37 rules passed\n`,
      );
      expect(problems).toEqual([]);
      const trained = {
        ...made.program,
        notes: made.program.notes.map(({ text }) => ({ code: 'typed', text })),
        weeks: made.program.weeks.map((week) => ({
          ...week,
          workouts: week.workouts.map((workout) => ({
            ...workout,
            exercises: workout.exercises.map((exercise) => ({
              ...exercise,
              reason: { code: 'typed', text: '' },
              alternatives: [],
              sets: exercise.sets.map(({ because: _because, ...set }) => ({ ...set, why: null })),
            })),
          })),
        })),
      };
      expect(program).toEqual(trained);
    }
  });
});

const TYPED = `Autumn strength
Three days, heavy first.
Goal: strength
Start: 2026-09-07
- Ask about the left knee on Mondays

Week 1: Base
monday: Lower, about 60 min
Back squat (main): ramp 5 @ 40, 3 @ 60; 3x5 @ 100kg leave 2, rest 3 min, tempo 3-0-1-0
A leg-curl: 3 × 8–12 RPE 8, rest 1:30
A "plank": 3x30, rest 60
  because it is the weak spot
  or side-plank
wednesday: Upper
Bench Press (main): 1 x 5 75 %, 1x3+ 85%; back-off 3 x 8 @ 135 lb rest 2 min
friday 2026-09-12 : Conditioning (conditioning)
rower (conditioning): 1 x 1200

Week 2, light week
`;

describe('a program somebody types', () => {
  const find = (name: string): string | null =>
    ({ 'back squat': 'barbell-back-squat', 'bench press': 'barbell-bench-press' })[name.toLowerCase()] ?? null;

  test('is read with what was left out filled in', () => {
    const { program, problems } = parseProgram(TYPED, find);
    expect(problems).toEqual([]);
    expect(program).toMatchObject({
      name: 'Autumn strength',
      goal: 'strength',
      methodology: 'linear',
      notes: [{ code: 'typed', text: 'Ask about the left knee on Mondays' }],
    });
    expect(program.weeks.map(({ week, deload }) => [week, deload])).toEqual([
      [1, false],
      [2, true],
    ]);
    const [monday, wednesday, friday] = program.weeks[0]?.workouts ?? [];
    expect([monday?.date, wednesday?.date, friday?.date]).toEqual(['2026-09-07', '2026-09-09', '2026-09-12']);
    const [squat, curl, plank] = monday?.exercises ?? [];
    expect(squat).toMatchObject({ slug: 'barbell-back-squat', role: 'main', tempo: '3-0-1-0' });
    expect(squat?.sets).toHaveLength(5);
    expect(squat?.sets[1]).toMatchObject({
      kind: 'warm_up',
      min: 3,
      load: { weight: '60', unit: 'kg' },
      restSeconds: 60,
    });
    expect(squat?.sets[4]).toMatchObject({
      kind: 'work',
      min: 5,
      load: { weight: '100', unit: 'kg' },
      rir: 2,
      restSeconds: 180,
    });
    expect(curl).toMatchObject({
      slug: 'leg-curl',
      superset: 'A',
      sets: [{ min: 8, max: 12, rir: 2, restSeconds: 90 }, {}, {}],
    });
    expect(plank).toMatchObject({
      slug: 'plank',
      superset: 'A',
      reason: { text: 'it is the weak spot' },
      alternatives: ['side-plank'],
    });
    expect(wednesday?.exercises[0]?.sets.map(({ kind, percent }) => [kind, percent])).toEqual([
      ['work', 0.75],
      ['amrap', 0.85],
      ['back_off', null],
      ['back_off', null],
      ['back_off', null],
    ]);
    expect(programToText(program)).toBe(programToText(parseProgram(programToText(program)).program));
  });

  test.each([
    ['no name', 'Week 1', /line 1, column 1: The program has no name/],
    ['a week without a number', 'P\nWeek one', /line 2, column 1: Expected the number of the week/],
    ['a workout without a date', 'P\nWeek 1\n  monday: Legs', /line 3, column \d+: This workout has no date.*Start/],
    [
      'a day that does not exist',
      'P\nWeek 1\n  monday 2026-02-30: Legs',
      /line 3, column 10: There is no day 2026-02-30/,
    ],
    [
      'a weekday that does not exist',
      'P\nWeek 1\n  day 1 caturday 2026-02-02: Legs',
      /line 3, column 1|caturday is no day/,
    ],
    [
      'sets that are no sets',
      'P\nWeek 1\nmonday 2026-03-02: A\n  squat: heavy',
      /line 4, column 10: Expected repetitions, found "heavy".*3 x 5/,
    ],
    ['a load without a unit', 'P\nWeek 1\nmonday 2026-03-02: A\nsquat: 3 x 5 @ 80', /line 4, column 16: 80 of what/],
    ['a range upside down', 'P\nWeek 1\nmonday 2026-03-02: A\nsquat: 3 x 10-8', /Write 8-10/],
    ['too many sets', 'P\nWeek 1\nmonday 2026-03-02: A\nsquat: 100000 x 5', /from 1 to 100 sets/],
    [
      'an exercise nobody knows',
      'P\nWeek 1\nmonday 2026-03-02: A\nFlying squat: 3 x 5',
      /No exercise is called "Flying squat"/,
    ],
    ['an exercise without a colon', 'P\nWeek 1\nmonday 2026-03-02: A\nsquat 3 x 5', /Expected a colon/],
    ['an exercise in no workout', 'P\nWeek 1\nsquat: 3 x 5', /stands in no workout/],
    [
      'a reason for a set that is not there',
      'P\nWeek 1\nmonday 2026-03-02: A\nsquat: 3 x 5\n why 4: no',
      /has 3 sets, so there is no set 4/,
    ],
    ['a goal that is none', 'P\nGoal: fun', /line 2, column 7: "fun" is none/],
    ['a second overview', 'P\none\ntwo', /line 3, column 1: Expected a label/],
  ])('is told where and how to mend %s', (_, text, problem) => {
    expect(parseProgram(text).problems.map(problemText).join('\n')).toMatch(problem);
  });

  test('hears of every mistake at once, and what is right is kept', () => {
    const { program, problems } = parseProgram(
      'P\nWeek 1\nmonday 2026-03-02: A\nsquat: 3 y 5, 3 x 8 @ 60 kg, 4 x\nrow: 3 x 8\nWeek x\n',
    );
    expect(problems.map(({ line }) => line)).toEqual([4, 4, 6]);
    expect(program.weeks[0]?.workouts[0]?.exercises.map(({ slug, sets }) => [slug, sets.length])).toEqual([
      ['squat', 4],
      ['row', 3],
    ]);
  });
});
