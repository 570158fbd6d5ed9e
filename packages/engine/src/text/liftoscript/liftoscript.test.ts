import { catalog } from '@halteres/catalog';
import { createMatcher } from '@halteres/catalog/match';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateProgram } from '../../program/generate/generate-program.ts';
import { sampleProfiles } from '../../program/profiles/sample-profiles.ts';
import type { PrescribedSet, Program } from '../../program/program.ts';
import { arbitraryProgram } from '../arbitrary-program.ts';
import { problemText } from '../problem.ts';
import { importLiftoscript } from './import-liftoscript.ts';
import type { ImportedExercise, ImportedSet } from './imported-program.ts';
import { plainName, writeLiftoscript } from './write-liftoscript.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const folder = join(import.meta.dirname, '../../../../../../shared/data/3-texts/programs-liftosaur');

const read = (text: string): ImportedExercise[] => {
  const { problems, weeks } = importLiftoscript(text, () => null);
  expect(problems.map(problemText)).toEqual([]);
  return weeks.flatMap((week) => week.days.flatMap((day) => day.exercises));
};
const brief = ({ kind, min, max, load, percent, rpe, restSeconds }: ImportedSet): string =>
  [
    `${kind} ${min}-${max}`,
    load && `${load.weight}${load.unit}`,
    percent,
    rpe !== null && `@${rpe}`,
    restSeconds !== null && `${restSeconds}s`,
  ]
    .filter((part) => part !== null && part !== false)
    .join(' ');
const sets = (text: string): string[][] => read(text).map(({ schemes }) => (schemes[0] ?? []).map(brief));

describe('Liftoscript is read', () => {
  test.each([
    ['sets and repetitions', 'Squat / 2x5', ['work 5-5', 'work 5-5']],
    ['a range', 'Squat / 1x8-12', ['work 8-12']],
    ['as many as possible', 'Squat / 1x5, 1x5+', ['work 5-5', 'amrap 5-5']],
    [
      'effort, share, load and rest',
      'Squat / 1x5 @8, 1x3 80% 90s, 1x1 62.5kg',
      ['work 5-5 @8', 'work 3-3 0.8 90s', 'work 1-1 62.5kg'],
    ],
    ['what is said for all sets', 'Squat / 1x5, 1x3 90% / 70% 120s', ['work 5-5 0.7 120s', 'work 3-3 0.9 120s']],
    ['a load nearer than a share', 'Squat / 1x5 100lb / 70%', ['work 5-5 100lb']],
    ['lines continued with a backslash', 'Squat / 1x5 \\\n  / 80% \\\n / 60s', ['work 5-5 0.8 60s']],
    ['a back-off set by its label', 'Squat / 1x5 (Back-off)', ['back_off 5-5']],
  ])('%s', (_, text, expected) => expect(sets(text)).toEqual([expected]));

  test('timed sets, questions, labels and sets that may be repeated', () => {
    const [plank, press] = read('Plank / 1x1 0lb 30s+|60s auto\nPress / 2+x5 70%+ @8+ (Main)\n');
    expect(plank?.schemes[0]?.[0]).toMatchObject({ seconds: 30, openEnded: true, restSeconds: 60, auto: true });
    expect(press?.schemes[0]).toMatchObject([
      { askLoad: true, askRpe: true, label: 'Main', repeatable: false },
      { repeatable: true },
    ]);
  });

  test('warm-ups, supersets, labels, equipment, tags and ladders', () => {
    const [squat, curl, ladder] = read(
      'main: Squat, Smith Machine / 1x5 / warmup: 2x5 20kg, 1x3 50% / superset: A / id: tags(1, 7)\nCurl / 1x8 / warmup: none\nA | ! B | C / 1x5\n',
    );
    expect(squat).toMatchObject({
      label: 'main',
      name: 'Squat',
      equipment: 'Smith Machine',
      superset: 'A',
      tags: [1, 7],
    });
    expect(squat?.warmUps?.map(brief)).toEqual(['warm_up 5-5 20kg', 'warm_up 5-5 20kg', 'warm_up 3-3 0.5']);
    expect(curl?.warmUps).toEqual([]);
    expect(ladder).toMatchObject({ name: 'B', ladder: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  });

  test('schemes to switch between, with the one in use', () => {
    const [squat] = read('Squat / 1x3 / ! 1x2 / 1x1 / 85%\n');
    expect(squat?.currentScheme).toBe(1);
    expect(squat?.schemes.map((scheme) => scheme.map(brief))).toEqual([
      ['work 3-3 0.85'],
      ['work 2-2 0.85'],
      ['work 1-1 0.85'],
    ]);
  });

  test('templates, reuse with changes, and lines repeated over weeks until another takes their place', () => {
    const program = importLiftoscript(
      [
        '# Week 1',
        '## A',
        't1 / used: none / 2x5 / 70% 90s',
        'Squat[1-3] / ...t1',
        'Row[2,1-3] / ...t1 / 40kg',
        'Curl[3,1-2] / 1x12',
        '## B',
        '# Week 2',
        '## A',
        't1 / 2x3 / 80%',
        'Curl / 1x8',
        '## B',
        'Dip / ...Squat[1:1]',
        '# Week 3',
        '## A',
        't1 / 1x1 / 90%',
        '## B',
      ].join('\n'),
      (name) => ({ Squat: 'barbell-back-squat' })[name] ?? null,
    );
    expect(program.problems).toEqual([]);
    const days = program.weeks.map((week) =>
      week.days.map((day) => day.exercises.map(({ name, schemes }) => `${name}: ${schemes[0]?.map(brief).join(', ')}`)),
    );
    expect(days).toEqual([
      [
        ['Squat: work 5-5 0.7 90s, work 5-5 0.7 90s', 'Row: work 5-5 40kg 90s, work 5-5 40kg 90s', 'Curl: work 12-12'],
        [],
      ],
      [
        ['Squat: work 3-3 0.8, work 3-3 0.8', 'Row: work 3-3 40kg, work 3-3 40kg', 'Curl: work 8-8'],
        ['Dip: work 5-5 0.7 90s, work 5-5 0.7 90s'],
      ],
      [['Squat: work 1-1 0.9', 'Row: work 1-1 40kg'], []],
    ]);
    expect(program.weeks[0]?.days[0]?.exercises[0]?.slug).toBe('barbell-back-squat');
  });

  test('descriptions hold until another is given, and may be taken from an exercise', () => {
    const program = importLiftoscript(
      '# 1\n## A\n// Pause\nSquat / 1x5\n// ...Squat\nRow / 1x5\n# 2\n## A\nSquat / 1x5\n//\nRow / 1x5\n',
      () => null,
    );
    expect(program.weeks.map((week) => week.days[0]?.exercises.map(({ descriptions }) => descriptions))).toEqual([
      [['Pause'], ['Pause']],
      [['Pause'], []],
    ]);
  });
});

describe('rules of progression', () => {
  const rule = (text: string): unknown => read(`Squat / 3x5 100lb / progress: ${text}\n`)[0]?.progression;
  const lb = (amount: string): object => ({ amount, unit: 'lb' });
  test.each([
    ['lp(5lb)', { rule: 'linear', increase: lb('5'), successes: 1, decrease: null, failures: 0 }],
    [
      'lp(5lb, 2, 0, 10%, 3, 0)',
      { rule: 'linear', increase: lb('5'), successes: 2, decrease: { amount: '10', unit: '%' }, failures: 3 },
    ],
    ['dp(2.5lb, 8, 12)', { rule: 'double', increase: lb('2.5'), min: 8, max: 12 }],
    ['sum(30, 5lb)', { rule: 'rep_sum', reps: 30, increase: lb('5') }],
    ['none', { rule: 'none' }],
    [
      'custom() {~ if (completedReps >= reps) { weights += 5lb } ~}',
      { rule: 'linear', increase: lb('5'), successes: 1, decrease: null, failures: 0 },
    ],
    [
      'custom(by: 5lb) {~\n if (completedReps >= reps) {\n weights = cw[ns] + state.by\n } else { weights *= 0.9 } ~}',
      { rule: 'linear', increase: lb('5'), successes: 1, decrease: { amount: '10', unit: '%' }, failures: 1 },
    ],
    [
      'custom() {~ if (sum(completedReps) >= 50) { weights += 5lb } ~}',
      { rule: 'rep_sum', reps: 50, increase: lb('5') },
    ],
    ['custom() {~ if (cr[ns] >= 10) { weights += 5lb } ~}', { rule: 'last_set', reps: 10, increase: lb('5') }],
    [
      'custom() {~ if (completedReps >= reps && week == 3 && dayInWeek == 2) { rm1 += 10lb } ~}',
      { rule: 'one_rep_max', increase: lb('10'), ifReached: true, week: 3, day: 2 },
    ],
  ])('%s', (text, expected) => expect(rule(text)).toEqual(expected));

  test('a rule of its own is kept step by step, with what it remembers', () => {
    expect(
      rule('custom(tries: 0, ask+: 1) {~\n state.tries += 1\n if (state.tries > 2) { numberOfSets[2:*:1] = 4 } ~}'),
    ).toEqual({
      rule: 'steps',
      state: [
        { name: 'tries', value: { amount: '0', unit: null }, asked: false },
        { name: 'ask', value: { amount: '1', unit: null }, asked: true },
      ],
      steps: [
        {
          do: 'set',
          target: { is: 'state', name: 'tries', tag: null },
          by: '+=',
          to: { is: 'value', value: { amount: '1', unit: null } },
        },
        {
          do: 'if',
          when: {
            is: 'compute',
            operator: '>',
            left: { is: 'state', name: 'tries', tag: null },
            right: { is: 'value', value: { amount: '2', unit: null } },
          },
          yes: [
            {
              do: 'set',
              target: {
                is: 'known',
                name: 'numberOfSets',
                place: [
                  { is: 'value', value: { amount: '2', unit: null } },
                  null,
                  { is: 'value', value: { amount: '1', unit: null } },
                ],
              },
              by: '=',
              to: { is: 'value', value: { amount: '4', unit: null } },
            },
          ],
          no: [],
        },
      ],
    });
  });

  test('multiplication binds tighter than addition, and that tighter than comparison', () => {
    const [squat] = read('Squat / 1x5 / progress: custom() {~ weights = 1 + 2 * 3 > 4 && day == 1 ? 5lb : 6lb ~}\n');
    expect(JSON.stringify(squat?.progression)).toContain(
      '"when":{"is":"compute","operator":"&&","left":{"is":"compute","operator":">","left":{"is":"compute","operator":"+"',
    );
  });

  test('a script is reused with other values, and a rule holds for the exercise in every week', () => {
    const exercises = read(
      '# 1\n## A\nt / used: none / 1x5 / progress: custom(by: 5lb) {~ if (completedReps >= reps) { weights += state.by } ~}\nSquat / ...t\nRow / 1x5 / progress: custom(by: 2lb) { ...t }\n# 2\n## A\nt / 1x3\nSquat / ...t\nRow / 1x5 / progress: none\n',
    );
    expect(exercises.map(({ progression }) => progression)).toMatchObject([
      { rule: 'linear', increase: { amount: '5' } },
      { rule: 'linear', increase: { amount: '2' } },
      { rule: 'linear', increase: { amount: '5' } },
      { rule: 'none' },
    ]);
  });

  test.each([
    ['a word nobody knows', 'Squat / 1x5 / progress: custom() {~\n weights = moon\n~}', [1, 2, 3]],
    ['an unknown function', 'Squat / 1x5 / update: custom() {~ weights = shout(1) ~}', [1]],
    ['a script without an end', 'Squat / 1x5 / progress: custom() {~ weights += 5lb', [1]],
    ['an unknown rule', 'Squat / 1x5 / progress: magic(5lb)', [1]],
    ['an unknown property', 'Squat / 1x5 / colour: red', [1]],
    ['sets that are none', 'Squat / 1x5, heavy', [1]],
    ['a template that is not there', 'Squat / ...t9', [1]],
    ['exercises that reuse each other', 'A / ...B\nB / ...A', [1, 2]],
    ['too many sets', 'Squat / 5000x5', [1]],
    ['a name that two exercises have', 'a: Squat / 1x5\nb: Squat / 1x3\nRow / ...Squat', [3]],
  ])('%s is reported by line and not counted as understood', (_, text, lines) => {
    const { problems, lines: counted } = importLiftoscript(text, () => null);
    expect([...new Set(problems.map(({ line }) => line))].every((line) => lines.includes(line))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    expect(counted.total - counted.understood).toBe(lines.length);
  });
});

/** What Liftoscript says of a set, from one of ours and from an imported one. */
const ours = (set: PrescribedSet): object => ({
  kind: set.kind,
  min: set.min,
  max: set.max,
  load: set.load,
  percent: set.percent,
  rpe: set.rir === null ? null : 10 - set.rir,
  restSeconds: set.restSeconds,
});
const theirs = ({ kind, min, max, load, percent, rpe, restSeconds }: ImportedSet): object => ({
  kind,
  min,
  max,
  load,
  percent,
  rpe,
  restSeconds,
});
const oursOf = ({ weeks }: Program): unknown =>
  weeks.map(({ workouts }) =>
    workouts.map(({ exercises }) =>
      exercises.map(({ slug, superset, sets: list }) => ({ slug, superset, sets: list.map(ours) })),
    ),
  );

/** The same program with whole numbers, reserves up to ten and shares to a tenth of a percent. */
const sayable = (program: Program): Program => ({
  ...program,
  weeks: program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((exercise) => ({
        ...exercise,
        sets: exercise.sets.map((set) => ({
          ...set,
          min: Math.floor(set.min),
          max: Math.ceil(set.max),
          percent: set.percent === null ? null : Math.round(set.percent * 1000) / 1000,
          rir: set.rir === null ? null : Math.min(10, Math.round(set.rir * 2) / 2),
          restSeconds: Math.round(set.restSeconds),
        })),
      })),
    })),
  })),
});

describe('our programs in Liftoscript', () => {
  const names = new Map(catalog.exercises.map(({ slug, name }) => [slug, plainName(name)]));
  const slugs = new Map([...names].map(([slug, name]) => [name, slug]));

  test('come back with the same sets, repetitions, loads, shares, rests and supersets', () => {
    process.stdout.write(`programs to Liftoscript and back: seed ${SEED}\n`);
    expect(slugs.size).toBe(names.size);
    let checked = 0;
    for (const { id, profile } of sampleProfiles(SEED, 36)) {
      const made = generateProgram(profile, catalog);
      if (!made.ok) continue;
      const { text, lost } = writeLiftoscript(made.program, (slug) => names.get(slug) ?? slug);
      const { weeks, problems } = importLiftoscript(text, (name) => slugs.get(name) ?? null);
      expect({ id, lost, problems }).toEqual({ id, lost: [], problems: [] });
      const back = weeks.map(({ days }) =>
        days.map(({ exercises }) =>
          exercises.map(({ slug, superset, warmUps, schemes }) => ({
            slug,
            superset,
            sets: [...(warmUps ?? []), ...(schemes[0] ?? [])].map(theirs),
          })),
        ),
      );
      expect(back).toEqual(oursOf(made.program));
      checked++;
    }
    expect(checked).toBeGreaterThan(25);
  });

  test('however odd, come back with the same sets unless the loss was named', () => {
    process.stdout.write(`any program to Liftoscript and back: seed ${SEED}\n`);
    let whole = 0;
    fc.assert(
      fc.property(arbitraryProgram.map(sayable), (program) => {
        const { text, lost } = writeLiftoscript(program, plainName);
        const { weeks, problems } = importLiftoscript(text, () => null);
        expect(problems.map(problemText)).toEqual([]);
        if (lost.length > 0) return;
        whole++;
        const back = weeks.map(({ days }) =>
          days.map(({ exercises }) =>
            exercises.map(({ warmUps, schemes }) => [...(warmUps ?? []), ...(schemes[0] ?? [])].map(theirs)),
          ),
        );
        expect(back).toEqual(
          program.weeks.map(({ workouts }) =>
            workouts.map(({ exercises }) => exercises.map(({ sets: list }) => list.map(ours))),
          ),
        );
      }),
      { seed: SEED, numRuns: 800 },
    );
    expect(whole).toBeGreaterThan(100);
  });

  test('name what cannot be said', () => {
    const made = generateProgram(sampleProfiles(SEED, 1)[0]!.profile, catalog);
    if (!made.ok) throw new Error('the first sample can be served');
    const [week] = made.program.weeks;
    const [workout] = week?.workouts ?? [];
    const [exercise] = workout?.exercises ?? [];
    const odd = {
      ...exercise!,
      sets: [{ ...exercise!.sets[0]!, kind: 'work' as const, min: 1.5, max: 1.5, rir: 12, load: null, percent: 0.5 }],
    };
    const { lost } = writeLiftoscript(
      { ...made.program, weeks: [{ ...week!, workouts: [{ ...workout!, exercises: [odd, { ...odd, sets: [] }] }] }] },
      (slug) => slug,
    );
    expect(lost).toHaveLength(3);
  });
});

describe.skipIf(!existsSync(folder))('programs of the app (skipped when ../shared/data is absent)', () => {
  const match = createMatcher();
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];

  test.each(files)('%s is understood', (file) => {
    const program = importLiftoscript(
      readFileSync(join(folder, file), 'utf8'),
      (name) => match(name, 'liftosaur').slug,
    );
    const exercises = program.weeks.flatMap((week) => week.days.flatMap((day) => day.exercises));
    const matched = exercises.filter(({ slug }) => slug !== null).length;
    const { total, understood } = program.lines;
    process.stdout.write(
      `${file}: ${understood} of ${total} lines, ${matched} of ${exercises.length} exercises\n${program.problems.map((problem) => `  ${problemText(problem)}\n`).join('')}`,
    );
    expect(understood / total).toBeGreaterThanOrEqual(0.99);
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.every(({ schemes }) => schemes.every((scheme) => scheme.length > 0))).toBe(true);
  });

  test('has the days and exercises the app lists for the programs it keeps as data', () => {
    const listed = JSON.parse(readFileSync(join(folder, '_programs.json'), 'utf8')) as {
      program: { id: string; days: { exercises: unknown[] }[] };
    }[];
    for (const { program } of listed) {
      const { weeks } = importLiftoscript(readFileSync(join(folder, `${program.id}.md`), 'utf8'), () => null);
      const days = weeks.flatMap((week) => week.days.map(({ exercises }) => exercises.length));
      expect({ id: program.id, days }).toEqual({
        id: program.id,
        days: program.days.map(({ exercises }) => exercises.length),
      });
    }
    expect(listed.length).toBeGreaterThan(5);
  });
});
