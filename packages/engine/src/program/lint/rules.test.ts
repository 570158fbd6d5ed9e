import { readFileSync } from 'node:fs';
import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import type { Gym } from '../../load/inventory.ts';
import type { Injury } from '../../health/judge-exercise.ts';
import { dayNumber, isoDate } from '../calendar.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { profileSchema, type Profile } from '../profile.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWorkout, Program } from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import { constraintsMarkdown } from './constraints-markdown.ts';
import { lintProgram } from './lint-program.ts';
import { RULES } from './rules.ts';

const profile: Profile = profileSchema.parse({
  athlete: {
    age: 30,
    sex: 'male',
    bodyweightKg: 80,
    yearsOfExperience: 4,
    oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 },
  },
  gym: GYM_PRESETS['commercial_kg'] as Gym,
  goal: 'strength',
  difficulty: 'intermediate',
  methodology: 'linear',
  weeks: 6,
  trainingDays: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 75,
  startDate: '2026-01-05',
});

const base = (): Program => {
  const result = generateProgram(profile, catalog);
  if (!result.ok) throw new Error('the base program must be possible');
  return structuredClone(result.program);
};

const rulesOf = (program: Program, who: Profile): Set<string> =>
  new Set(lintProgram(program, who, catalog).map((finding) => finding.rule));
const day = (program: Program, week = 0, index = 0): PrescribedWorkout =>
  program.weeks[week]?.workouts[index] as PrescribedWorkout;
const lift = (program: Program, position = 0, week = 0, index = 0): PrescribedExercise =>
  day(program, week, index).exercises[position] as PrescribedExercise;
const works = (exercise: PrescribedExercise): PrescribedSet[] => exercise.sets.filter((set) => set.kind !== 'warm_up');
const everyLift = (program: Program): PrescribedExercise[] =>
  program.weeks.flatMap((week) => week.workouts.flatMap((workout) => workout.exercises));
const accessory = (program: Program): PrescribedExercise =>
  day(program).exercises.find((item) => item.role === 'accessory') as PrescribedExercise;
const bySlug = (slug: string): PrescribedExercise => ({
  slug,
  role: 'accessory',
  superset: null,
  tempo: null,
  reason: { code: 'test', text: 'a test' },
  alternatives: [],
  sets: [1, 2].map(() => ({
    kind: 'work',
    min: 10,
    max: 12,
    load: null,
    percent: null,
    rir: 3,
    restSeconds: 75,
    why: null,
  })),
});

const patternOf = (item: PrescribedExercise): string =>
  catalog.exercises.find((known) => known.slug === item.slug)?.pattern ?? '';
const withSets = (item: PrescribedExercise, count: number): PrescribedExercise => ({
  ...item,
  sets: Array.from({ length: count }, () => ({ ...(item.sets[0] as PrescribedSet) })),
});
/** An exercise of a pattern that the gym allows and the workout does not have yet. */
const fresh = (workout: PrescribedWorkout, pattern: string): PrescribedExercise => {
  const found = catalog.exercises.find(
    (item) =>
      item.pattern === pattern &&
      item.skill <= 2 &&
      item.measure === 'reps' &&
      item.equipment.some((option) => option.every((slug) => profile.gym.equipment.includes(slug))) &&
      !workout.exercises.some((other) => other.slug === item.slug),
  );
  return bySlug(found?.slug ?? 'none');
};
const injured = (condition: Injury['condition'], severity: number): Profile => ({
  ...profile,
  athlete: { ...profile.athlete, injuries: [{ condition, severity, redFlag: false }] },
});

/** One way to break each rule; a returned profile replaces the usual one. */
const BREAKS: Readonly<Record<string, (program: Program) => Profile | void>> = {
  'structure.weeks': () => ({ ...profile, weeks: 7 }),
  'structure.days': (program) => void (day(program, 0, 2).day = 4),
  'structure.goal': (program) => void (program.goal = 'power'),
  'structure.empty': (program) => void (accessory(program).sets = []),
  'structure.duplicate': (program) => void (accessory(program).slug = lift(program, 3).slug),
  'structure.superset': (program) => void (accessory(program).superset = 'Z'),
  'structure.main-first': (program) => void day(program).exercises.unshift(...day(program).exercises.splice(4)),
  'calendar.weekday': () => ({ ...profile, trainingDays: ['monday', 'wednesday', 'saturday'] }),
  'calendar.window': (program) => void (day(program, 1, 2).date = '2026-01-23'),
  'calendar.order': (program) =>
    program.weeks.forEach((week) => {
      const dates = week.workouts.map(({ date, weekday }) => ({ date, weekday }));
      week.workouts.forEach((workout, i) => Object.assign(workout, dates[2 - i]));
    }),
  'exercise.known': (program) => void (accessory(program).slug = 'levitating-curl'),
  'exercise.equipment': (program) => {
    everyLift(program).forEach((item) => {
      item.alternatives = [];
    });
    return { ...profile, gym: { ...profile.gym, equipment: profile.gym.equipment.filter((slug) => slug !== 'rack') } };
  },
  'exercise.disliked': (program) => ({
    ...profile,
    athlete: { ...profile.athlete, dislikes: [lift(program, 0).slug] },
  }),
  'exercise.skill': (program) => {
    const hard = catalog.exercises.find(
      (item) =>
        item.skill === 5 &&
        item.equipment.some((option) => option.every((slug) => profile.gym.equipment.includes(slug))),
    );
    day(program).exercises.push({ ...bySlug(hard?.slug ?? ''), role: 'conditioning' });
  },
  'exercise.alternatives': (program) => void lift(program).alternatives.push('levitating-curl'),
  'health.red-flag': () => ({
    ...profile,
    athlete: { ...profile.athlete, injuries: [{ condition: 'plantar_heel_pain', severity: 1, redFlag: true }] },
  }),
  'health.avoid': (program) => {
    everyLift(program).forEach((item) => {
      item.alternatives = [];
    });
    return injured('low_back_nonspecific', 8);
  },
  'health.modify': () => injured('low_back_nonspecific', 2),
  'health.effort': () => injured('pregnancy_t1', 1),
  'health.person-load': (program) =>
    works(lift(program)).forEach((set) => Object.assign(set, { min: 1, max: 1, percent: 0.96, load: null, rir: 1 })),
  'health.person-reps': (program) => {
    everyLift(program).forEach((item) => {
      item.sets = item.sets.slice(0, item.sets.length - works(item).length).concat(works(item).slice(0, 4));
      item.sets.forEach((set) =>
        Object.assign(set, {
          percent: null,
          ...(set.kind === 'work' && { rir: 3, min: Math.max(5, set.min), max: Math.max(5, set.max) }),
        }),
      );
    });
    Object.assign(works(lift(program))[0] as PrescribedSet, { min: 2, max: 2 });
    return { ...profile, athlete: { ...profile.athlete, age: 17 } };
  },
  'load.buildable': (program) =>
    void Object.assign(works(lift(program))[0] as PrescribedSet, {
      load: { weight: '101.3', unit: 'kg' },
      percent: null,
      rir: 3,
    }),
  'load.external': (program) => {
    const free = catalog.exercises.find(
      (item) => item.loading === 'bodyweight' && item.skill === 1 && item.pattern === 'anti_extension',
    );
    const item = bySlug(free?.slug ?? '');
    item.sets.forEach((set) => {
      set.load = { weight: '20', unit: 'kg' };
    });
    day(program).exercises.splice(-1, 1, item);
  },
  'load.percent': () => ({
    ...profile,
    athlete: { ...profile.athlete, oneRepMaxKg: { ...profile.athlete.oneRepMaxKg, squat: 110 } },
  }),
  'load.achievable': (program) => works(lift(program, 0, 4)).forEach((set) => Object.assign(set, { min: 10, max: 10 })),
  'load.warm-up': (program) => void lift(program).sets.splice(0, 2, ...lift(program).sets.slice(0, 2).toReversed()),
  'load.effort': (program) =>
    works(accessory(program)).forEach((set) => Object.assign(set, { load: null, percent: null, rir: null })),
  'dose.numbers': (program) => void ((works(accessory(program))[0] as PrescribedSet).min = 0),
  'dose.sets': (program) => void (accessory(program).sets = works(accessory(program)).slice(0, 1)),
  'dose.person-sets': (program) => {
    const item = accessory(program);
    item.sets = Array.from({ length: 7 }, () => ({ ...(works(item)[0] as PrescribedSet) }));
  },
  'dose.reps': (program) =>
    works(accessory(program)).forEach((set) =>
      Object.assign(set, { min: 25, max: 28, load: null, percent: null, rir: 1 }),
    ),
  'dose.rest': (program) =>
    works(lift(program)).forEach((set) => {
      set.restSeconds = 30;
    }),
  'dose.superset-rest': (program) => {
    const [a, b] = [lift(program, 0), lift(program, 1)];
    a.superset = b.superset = 'A';
  },
  'dose.strength-intensity': (program) => {
    for (const item of day(program, 0, 0).exercises.concat(
      day(program, 0, 1).exercises,
      day(program, 0, 2).exercises,
    )) {
      works(item).forEach((set) => {
        if ((set.percent ?? 0) >= 0.8) Object.assign(set, { percent: null, rir: 3 });
      });
    }
  },
  'time.limit': (program) => ({
    ...profile,
    sessionMinutes:
      Math.max(...program.weeks.flatMap((week) => week.workouts.map((workout) => workout.estimatedMinutes))) - 2,
  }),
  'time.estimate': (program) => void (day(program).estimatedMinutes -= 10),
  'time.used': () => ({ ...profile, sessionMinutes: 150 }),
  'volume.coverage': (program) => {
    for (const workout of (program.weeks[0] as Program['weeks'][number]).workouts) {
      workout.exercises = workout.exercises.filter((item) => !/l_pull/.test(patternOf(item)));
    }
  },
  'volume.over': (program) => {
    for (const workout of (program.weeks[0] as Program['weeks'][number]).workouts)
      workout.exercises.push(withSets(fresh(workout, 'knee_extension'), 5));
  },
  'volume.under': (program) => void Object.assign(day(program), { exercises: day(program).exercises.slice(0, 3) }),
  'volume.session': (program) => {
    for (let i = 0; i < 4; i++) day(program).exercises.push(withSets(fresh(day(program), 'trunk_flexion'), 4));
  },
  'volume.balance': (program) => {
    let left = 1;
    for (const workout of (program.weeks[0] as Program['weeks'][number]).workouts) {
      workout.exercises = workout.exercises.filter((item) => !/l_pull/.test(patternOf(item)) || left-- > 0);
      for (const item of workout.exercises) if (/l_pull/.test(patternOf(item))) item.sets = works(item).slice(0, 2);
    }
  },
  'deload.planned': (program) =>
    program.weeks.forEach((week) => {
      week.deload = false;
      week.workouts.forEach((workout) =>
        workout.exercises.forEach((item) => {
          if (works(item).length < 2) item.sets.push({ ...(works(item)[0] as PrescribedSet) });
        }),
      );
    }),
  'deload.lighter': (program) =>
    program.weeks.forEach((week, i) => {
      if (week.deload)
        week.workouts.forEach((workout, j) => {
          workout.exercises = structuredClone(day(program, i - 1, j).exercises);
        });
    }),
  'progression.jump': (program) => {
    lift(program).sets = works(lift(program)).map((set) => ({
      ...set,
      load: { weight: '60', unit: 'kg' },
      percent: null,
      rir: 3,
    }));
  },
  'progression.main-lifts': (program) => {
    const [a, b] = [lift(program, 0, 2), lift(program, 2, 2)];
    [a.role, b.role] = ['secondary', 'main'];
  },
  'recovery.heavy-days': (program) => {
    for (const week of program.weeks) {
      const [a, b, c] = week.workouts as [PrescribedWorkout, PrescribedWorkout, PrescribedWorkout];
      [a.exercises, b.exercises] = [b.exercises, a.exercises];
      Object.assign(c, { weekday: 'thursday', date: isoDate(dayNumber(c.date) - 1) });
    }
    return { ...profile, trainingDays: ['monday', 'wednesday', 'thursday'] };
  },
  'recovery.youth-days': (program) => {
    const young: Profile = {
      ...profile,
      athlete: { ...profile.athlete, age: 15 },
      trainingDays: ['monday', 'tuesday', 'wednesday', 'friday', 'saturday'],
    };
    const result = generateProgram(young, catalog);
    if (result.ok) Object.assign(program, result.program);
    return young;
  },
};

/** What a break cannot help tripping too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // The same condition asks to modify heavy lifts.
  'health.effort': ['health.modify'],
  // The accessory becomes a lift whose loads are others, and the lift gets its sets on top.
  'structure.duplicate': ['load.percent', 'volume.over'],
  'volume.over': ['volume.session'],
};
const severityOf = (id: string): string | undefined => RULES.find((rule) => rule.id === id)?.severity;
const find = (slug: string) => catalog.exercises.find((item) => item.slug === slug);

describe('every rule can fail', () => {
  const before = rulesOf(base(), profile);

  test('the base program is sound and has no warnings', () => {
    const notable = lintProgram(base(), profile, catalog).filter((finding) => finding.severity !== 'info');
    expect(notable).toEqual([]);
  });

  test('there is a broken program for each rule', () => {
    expect(Object.keys(BREAKS).toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted());
  });

  test.each(RULES.map((rule) => rule.id))('%s', (id) => {
    const program = base();
    let who = BREAKS[id]?.(program) ?? profile;
    if (!id.startsWith('time.')) {
      // A longer or shorter workout is not what is being tested.
      who = { ...who, sessionMinutes: 180 };
      for (const { workouts } of program.weeks) {
        for (const workout of workouts)
          workout.estimatedMinutes = Math.ceil(workoutSeconds(workout.exercises, find, 180) / 60);
      }
    }
    const after = rulesOf(program, who);
    expect(after).toContain(id);
    const extra = [...after].filter(
      (rule) => rule !== id && !before.has(rule) && severityOf(rule) !== 'info' && !(ALSO[id] ?? []).includes(rule),
    );
    expect(extra).toEqual([]);
  });
});

test('docs/constraints.md is what the rules say', () => {
  const written = readFileSync(new URL('../../../../../docs/constraints.md', import.meta.url), 'utf8');
  expect(written).toBe(constraintsMarkdown());
});
