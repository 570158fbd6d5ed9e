import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { lintProgram } from '../lint/lint-program.ts';
import { RULES } from '../lint/rules.ts';
import { profileSchema, type Profile } from '../profile.ts';
import type { Finding, PrescribedExercise, PrescribedSet, PrescribedWorkout, Program } from '../program.ts';
import { NOT_MENDED, REPAIRERS } from './repairers.ts';
import { repairProgram, repairWithoutProfile } from './repair-program.ts';

const profile: Profile = profileSchema.parse({
  athlete: {
    age: 30,
    sex: 'male',
    bodyweightKg: 80,
    yearsOfExperience: 4,
    oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 },
  },
  gym: GYM_PRESETS['commercial_kg'],
  goal: 'strength',
  methodology: 'linear',
  weeks: 6,
  trainingDays: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 75,
  startDate: '2026-01-05',
});
const result = generateProgram(profile, catalog);
if (!result.ok) throw new Error('the base program must be possible');
const base = (): Program => structuredClone(result.program);
const day = (program: Program, week = 0, index = 0): PrescribedWorkout =>
  program.weeks[week]?.workouts[index] as PrescribedWorkout;
const lift = (program: Program, position = 0, week = 0, index = 0): PrescribedExercise =>
  day(program, week, index).exercises[position] as PrescribedExercise;
const works = (exercise: PrescribedExercise): PrescribedSet[] => exercise.sets.filter((set) => set.kind !== 'warm_up');
const notable = (program: Program, who: Profile = profile): Finding[] =>
  lintProgram(program, who, catalog).filter(({ severity }) => severity !== 'info');

test('each rule that can be broken has somebody who mends it, or a reason why nobody does', () => {
  const rules = RULES.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
  expect([...Object.keys(REPAIRERS), ...Object.keys(NOT_MENDED)].toSorted()).toEqual(rules.toSorted());
});

describe('an edit says what it does, where, and what it clears', () => {
  test('a load to the nearest the gym can build', () => {
    const program = base();
    const [first] = works(lift(program));
    Object.assign(first ?? {}, { load: { weight: '101.3', unit: 'kg' }, percent: null, rir: 3 });
    const { program: mended, edits, left } = repairProgram(program, profile, catalog);
    expect(left).toEqual([]);
    expect(edits).toEqual([
      {
        rule: 'load.buildable',
        at: { week: 1, day: 1, exercise: 0 },
        evidence: expect.stringContaining('101.3 kg cannot be built'),
        cost: 1,
        reason: {
          code: 'load',
          text: expect.stringMatching(/: load 101\.3 kg to 10[12](\.\d+)? kg$/),
          values: { exercise: lift(program).slug, before: '101.3 kg', after: expect.stringMatching(/^10[12]/) },
        },
      },
    ]);
    expect(works(lift(mended))[0]?.why).toBeNull();
  });

  test('a load below its ramp stays a load, though finding it by effort would touch less', () => {
    const program = base();
    const [first] = works(lift(program));
    Object.assign(first ?? {}, { load: { weight: '41.3', unit: 'kg' }, percent: null, rir: 3 });
    const { program: mended, edits } = repairProgram(program, profile, catalog);
    expect(edits.map(({ rule, reason: { values } }) => [rule, values['after']])).toEqual([
      ['load.buildable', expect.stringMatching(/^4[012](\.\d+)? kg$/)],
    ]);
    expect(works(lift(mended))[0]?.load?.weight).toMatch(/^4[012]/);
  });

  test('what an injury forbids becomes the closest that is allowed, sets and repetitions kept', () => {
    const who: Profile = {
      ...profile,
      athlete: { ...profile.athlete, injuries: [{ condition: 'low_back_nonspecific', severity: 8, redFlag: false }] },
    };
    const { program, edits, left } = repairProgram(base(), who, catalog);
    expect(left).toEqual([]);
    const swaps = edits.filter(({ reason }) => reason.code === 'swap');
    expect(swaps.length).toBeGreaterThan(0);
    for (const { at } of swaps) {
      const place = [at.exercise ?? 0, (at.week ?? 1) - 1, (at.day ?? 1) - 1] as const;
      const [was, is] = [lift(base(), ...place), lift(program, ...place)];
      expect(works(is).map(({ min, max }) => [min, max])).toEqual(works(was).map(({ min, max }) => [min, max]));
    }
  });

  test('two entries of one exercise are merged without a set lost', () => {
    const program = base();
    const { exercises } = day(program);
    const sets = works(lift(program, 3)).length;
    exercises.push({
      ...structuredClone(lift(program, 3)),
      sets: structuredClone(works(lift(program, 3)).slice(0, 1)),
    });
    const { program: mended, edits } = repairProgram(program, profile, catalog);
    expect(edits.map(({ rule, reason: { code }, cost }) => [rule, code, cost])).toEqual([
      ['structure.duplicate', 'merge', 1],
    ]);
    expect(works(lift(mended, 3))).toHaveLength(sets + 1);
  });

  test('a session that is too long loses sets of accessories, not of lifts', () => {
    const program = base();
    const longest = Math.max(...program.weeks.flatMap((week) => week.workouts.map((each) => each.estimatedMinutes)));
    const who = { ...profile, sessionMinutes: longest - 3 };
    const { program: mended, edits, left } = repairProgram(program, who, catalog);
    expect(left).toEqual([]);
    expect(new Set(edits.map(({ rule }) => rule))).toEqual(new Set(['time.limit']));
    const lifts = (each: Program): unknown =>
      each.weeks.map(({ workouts }) =>
        workouts.map(({ exercises }) => exercises.filter(({ role }) => role === 'main').map(works)),
      );
    expect(lifts(mended)).toEqual(lifts(program));
  });

  test('a red flag is left, and nothing else touches it', () => {
    const who: Profile = {
      ...profile,
      athlete: { ...profile.athlete, injuries: [{ condition: 'plantar_heel_pain', severity: 1, redFlag: true }] },
    };
    const program = base();
    const { program: same, left } = repairProgram(program, who, catalog);
    expect(left.map(({ rule }) => rule)).toEqual(['health.red-flag']);
    expect(same).toBe(program);
  });

  test('with the frame kept, weeks and dates stay as they are', () => {
    const program = base();
    program.weeks.pop();
    expect(repairProgram(program, profile, catalog).left).toEqual([]);
    const { program: same, left } = repairProgram(program, profile, catalog, { keepFrame: true });
    expect(same).toBe(program);
    expect(left.map(({ rule }) => rule)).toEqual(['structure.weeks']);
  });

  test('workouts that are kept stay, with their errors', () => {
    const program = base();
    lift(program).slug = 'levitating-squat';
    lift(program, 0, 1).slug = 'levitating-squat';
    const isKept = ({ week, day: at }: { week: number; day: number }): boolean => week === 1 && at === 1;
    const { program: mended, edits, left } = repairProgram(program, profile, catalog, { isKept });
    expect(edits.map(({ at }) => at.week)).toEqual([2]);
    expect(left.map(({ rule, at }) => [rule, at.week])).toEqual([['exercise.known', 1]]);
    expect(day(mended)).toEqual(day(program));
  });

  test('without a profile, by what the program says of itself', () => {
    const program = base();
    lift(program).slug = 'levitating-squat';
    (works(lift(program, 1))[0] as PrescribedSet).min = 0;
    const { edits, left } = repairWithoutProfile(program, catalog);
    expect(left).toEqual([]);
    expect(edits.map(({ rule }) => rule).toSorted()).toEqual(['dose.numbers', 'exercise.known']);
  });
});

/** Ways to earn a warning. */
const REMARKS: Readonly<Record<string, (program: Program) => void>> = {
  'structure.main-first': (program) => void day(program).exercises.push(...day(program).exercises.splice(0, 1)),
  'structure.superset': (program) => void (lift(program, 4).superset = 'Z'),
  'exercise.alternatives': (program) => void lift(program).alternatives.push('levitating-curl'),
  'dose.sets': (program) => void (lift(program, 4).sets = works(lift(program, 4)).slice(0, 1)),
  'dose.person-sets': (program) =>
    void (lift(program, 4).sets = [1, 2, 3, 4, 5, 6, 7].map(() => ({
      ...(works(lift(program, 4))[0] as PrescribedSet),
    }))),
  'dose.reps': (program) =>
    works(lift(program, 4)).forEach((set) =>
      Object.assign(set, { min: 25, max: 28, load: null, percent: null, rir: 1 }),
    ),
  'dose.rest': (program) => works(lift(program)).forEach((set) => Object.assign(set, { restSeconds: 30 })),
  'time.estimate': (program) => void (day(program).estimatedMinutes -= 10),
  'volume.over': (program) => {
    for (const { exercises } of program.weeks[0]?.workouts ?? [])
      for (const exercise of exercises)
        exercise.sets = [...exercise.sets, ...structuredClone(works(exercise)), ...structuredClone(works(exercise))];
  },
  'deload.planned': (program) =>
    program.weeks.forEach((week, i) => {
      if (week.deload) {
        const { phase, intent, workouts } = structuredClone(program.weeks[i - 1]!);
        workouts.forEach((workout, at) => {
          const { date, weekday } = week.workouts[at]!;
          Object.assign(workout, { date, weekday });
        });
        Object.assign(week, { phase, intent, workouts, deload: false });
      }
    }),
  'progression.jump': (program) => {
    lift(program, 0, 1).sets = works(lift(program, 0, 1)).map((set) => ({
      ...set,
      load: { weight: '135', unit: 'kg' },
      percent: null,
      rir: 3,
    }));
    lift(program).sets = works(lift(program)).map((set) => ({
      ...set,
      load: { weight: '95', unit: 'kg' },
      percent: null,
      rir: 3,
    }));
  },
};

describe('warnings are mended when asked for', () => {
  test.each(Object.keys(REMARKS))('%s', (rule) => {
    const program = base();
    REMARKS[rule]?.(program);
    expect(notable(program).map((finding) => finding.rule)).toContain(rule);
    const mended = repairProgram(program, profile, catalog, { also: 'warnings' });
    expect(mended.left).toEqual([]);
    expect(notable(mended.program)).toEqual([]);
    expect(mended.edits.length).toBeLessThanOrEqual(notable(program).length);
  });

  test('and left alone when not', () => {
    const program = base();
    day(program).estimatedMinutes -= 10;
    expect(repairProgram(program, profile, catalog).program).toBe(program);
  });
});
