import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { profileSchema, type ProfileInput } from '../profile.ts';
import type { PrescribedExercise, Program } from '../program.ts';
import { afterAbsence } from './after-absence.ts';
import { afterSession } from './after-session.ts';
import { applyEffect } from './apply.ts';
import { beforeSession } from './before-session.ts';
import { isWork, workoutAt, workoutsOf } from './places.ts';
import type { TrainedSet, TrainingLog } from './training-log.ts';

const made = (more: Partial<ProfileInput> = {}) => {
  const profile = profileSchema.parse({
    athlete: { age: 30, oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 } },
    gym: GYM_PRESETS['commercial_kg'],
    goal: 'strength',
    methodology: 'linear',
    weeks: 6,
    trainingDays: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 75,
    startDate: '2026-01-05',
    ...more,
  });
  const result = generateProgram(profile, catalog);
  if (!result.ok) throw new Error('the base program must be possible');
  return { profile, program: result.program };
};
const { profile, program } = made();
const unknown = made({ athlete: { age: 30 }, goal: 'hypertrophy', methodology: 'auto' });

type Answer = (exercise: PrescribedExercise, session: number) => Partial<TrainedSet> & { weightKg?: string };

/** The first so many workouts, each set as planned but for what is said. */
const logOf = (of: Program, sessions: number, answer: Answer): TrainingLog => {
  const done = workoutsOf(of).slice(0, sessions);
  return {
    today: done.at(-1)?.workout.date ?? '',
    sessions: done.map(({ week, workout }, session) => ({
      date: workout.date,
      at: { week: week.week, day: workout.day },
      exercises: workout.exercises.map((exercise) => ({
        slug: exercise.slug,
        sets: exercise.sets.filter(isWork).map((set): TrainedSet => {
          const { weightKg, ...said } = answer(exercise, session);
          const weight = weightKg === undefined ? set.load : { weight: weightKg, unit: 'kg' as const };
          return { reps: set.max, rpe: set.rir === null ? null : 10 - set.rir, rir: null, weight, ...said };
        }),
      })),
    })),
  };
};
const codesOf = (of: typeof unknown, log: TrainingLog): string[] =>
  afterSession(of.program, of.profile, log, catalog).changes.map(({ code }) => code);
const rangeOf = ({ sets }: PrescribedExercise): [number, number] => {
  const work = sets.filter(isWork);
  return [work[0]?.min ?? 0, work[0]?.max ?? 0];
};

describe('after a session', () => {
  test('a session as planned changes no load, and one session is too little for a new 1RM', () => {
    const first = afterSession(
      program,
      profile,
      logOf(program, 1, () => ({})),
      catalog,
    );
    expect(first.changes.map(({ code }) => code)).not.toContain('new_one_rep_max');
    const strong = afterSession(
      program,
      profile,
      logOf(program, 1, () => ({ rpe: null })),
      catalog,
    );
    expect(strong.changes.map(({ code }) => code)).not.toContain('rpe_correction');
  });

  test('an effort one RPE off corrects the next load by the chart, at most a tenth', () => {
    const hard = afterSession(
      program,
      profile,
      logOf(program, 1, ({ sets }) => ({ rpe: 10 - (sets.find(isWork)?.rir ?? 2) + 1 })),
      catalog,
    );
    const change = hard.changes.find(({ code }) => code === 'rpe_correction');
    expect(change?.evidence['targetRpe']).toBe((change?.evidence['actualRpe'] ?? 0) - 1);
    expect(change?.text).toContain('lighter');
  });

  test('the top of the range in all sets raises the load by the next step that can be built; below it stays', () => {
    const up = afterSession(
      unknown.program,
      unknown.profile,
      logOf(unknown.program, 3, () => ({ weightKg: '40', rpe: 7 })),
      catalog,
    );
    const raised = up.changes.find(
      ({ code, evidence }) => code === 'double_progression' && evidence['weakestReps'] === evidence['hi'],
    );
    expect(raised?.text).toMatch(/Up to 4[1-4](\.\d+)? kg/);
    const low = logOf(unknown.program, 3, (exercise) => ({
      weightKg: '40',
      reps: rangeOf(exercise)[0] - 1,
      rpe: null,
    }));
    const texts = afterSession(unknown.program, unknown.profile, low, catalog).changes.map(({ text }) => text);
    expect(texts.some((text) => text.includes('Stay at 40 kg'))).toBe(true);
    expect(texts.some((text) => text.includes('Up to'))).toBe(false);
  });

  test('two over the range twice is the 2-for-2 rule', () => {
    const log = logOf(unknown.program, 6, (exercise) => ({ weightKg: '40', reps: rangeOf(exercise)[1] + 2, rpe: 8 }));
    expect(codesOf(unknown, log)).toContain('two_for_two');
    const once = logOf(unknown.program, 6, (exercise, session) => ({
      weightKg: '40',
      reps: rangeOf(exercise)[1] + (session < 5 ? 1 : 2),
      rpe: 8,
    }));
    expect(codesOf(unknown, once)).not.toContain('two_for_two');
  });

  test('two soft triggers or a hard one make the coming week light, and then nothing else changes', () => {
    const tired = logOf(program, 3, ({ sets }) => ({ reps: Math.max(0, (sets.find(isWork)?.min ?? 1) - 1), rpe: 10 }));
    expect(codesOf({ profile, program }, tired)).toEqual(['deload']);
    const fine = logOf(program, 3, () => ({}));
    expect(codesOf({ profile, program }, { ...fine, signals: ['sleep_short'] })).not.toContain('deload');
    expect(codesOf({ profile, program }, { ...fine, signals: ['sleep_short', 'joint_pain'] })).toEqual(['deload']);
    expect(codesOf({ profile, program }, { ...fine, signals: ['illness_fever'] })).toEqual(['deload']);
  });

  test('a light week halves sets, takes a tenth off and leaves what is past alone', () => {
    const log: TrainingLog = { ...logOf(program, 3, () => ({})), signals: ['athlete_request'] };
    const [change] = afterSession(program, profile, log, catalog).changes;
    if (!change) throw new Error('a light week is due');
    const after = applyEffect(program, change.effect, profile, catalog);
    expect(after.weeks[0]).toEqual(program.weeks[0]);
    const [old, now] = [program.weeks[1]?.workouts[0]?.exercises[0], after.weeks[1]?.workouts[0]?.exercises[0]];
    const count = (each: PrescribedExercise | undefined): number => each?.sets.filter(isWork).length ?? 0;
    expect(count(now)).toBe(Math.ceil(count(old) / 2));
    const load = (each: PrescribedExercise | undefined): number => Number(each?.sets.find(isWork)?.load?.weight);
    expect(load(now)).toBeLessThanOrEqual(load(old) * 0.9);
    expect(load(now)).toBeGreaterThan(load(old) * 0.9 - 2.5);
  });

  test('a red flag stops it', () => {
    const hurt = {
      ...profile,
      athlete: { ...profile.athlete, injuries: [{ condition: 'carpal_tunnel' as const, severity: 2, redFlag: true }] },
    };
    const found = afterSession(
      program,
      hurt,
      logOf(program, 6, () => ({ rpe: 5 })),
      catalog,
    );
    expect(found).toMatchObject({ changes: [], stop: { code: 'red_flag' } });
  });
});

describe('after days away', () => {
  const away = (from: string, to: string) => afterAbsence(program, from, to, { profile, catalog });
  const evidence = (from: string, to: string) => away(from, to).changes.find(({ code }) => code === 'layoff')?.evidence;
  test('loads come back by the table; longer is a restart without edits', () => {
    expect(away('2026-01-07', '2026-01-07').changes).toEqual([]);
    expect(evidence('2026-01-07', '2026-01-17')).toMatchObject({ days: 10, load: 0.95, sets: 0.9, weeks: 1 });
    expect(evidence('2026-01-07', '2026-01-27')).toMatchObject({ days: 20, load: 0.9, sets: 0.75, weeks: 2 });
    const long = made({ weeks: 26 });
    const back = afterAbsence(long.program, '2026-01-07', '2026-06-01', { profile: long.profile, catalog });
    expect(back.changes).toMatchObject([{ code: 'restart', effect: { kind: 'advice' } }]);
  });

  test('up to a week keeps all loads, and says so', () => {
    const { changes, kept } = away('2026-01-07', '2026-01-12');
    expect(changes.map(({ code }) => code).filter((code) => code !== 'shift')).toEqual([]);
    expect(kept.map(({ code }) => code)).toEqual(['calendar', 'loads']);
  });
});

describe('before a session', () => {
  const at = { week: 2, day: 1 };
  const planned = workoutAt(program, at);
  const fit = (situation: Parameters<typeof beforeSession>[1]) =>
    beforeSession({ program, at, profile, catalog }, situation);
  const workoutOf = (situation: Parameters<typeof beforeSession>[1]) => {
    const effect = fit(situation).changes.at(-1)?.effect;
    return effect?.kind === 'workouts' ? effect.workouts[0]?.workout : undefined;
  };
  const [main] = planned?.exercises ?? [];
  const pain = (during: number, more: object = {}) => ({
    pain: {
      slugs: [main?.slug ?? ''],
      during,
      nextDayMinusBaseline: 0,
      neuroOrNightOrTrauma: false,
      previous: null,
      ...more,
    },
  });

  test('pain: up to 2 goes on, up to 5 holds, more is swapped, twice is left out, a red flag stops', () => {
    expect(fit(pain(2)).changes).toEqual([]);
    expect(fit(pain(5)).changes[0]?.code).toBe('pain_hold');
    expect(workoutOf(pain(5))?.exercises[0]?.sets.find(isWork)?.rir).toBeGreaterThanOrEqual(3);
    expect(fit(pain(6)).changes[0]?.code).toBe('pain_regress');
    expect(workoutOf(pain(6))?.exercises.some(({ slug }) => slug === main?.slug)).toBe(false);
    expect(fit(pain(1, { nextDayMinusBaseline: 1, previous: 'regress' })).changes[0]?.code).toBe('pain_stop_pattern');
    expect(fit(pain(1, { neuroOrNightOrTrauma: true }))).toMatchObject({ changes: [], stop: { code: 'red_flag' } });
  });

  test('readiness: sets, load and effort of the table', () => {
    expect(fit({ readiness: 'go' }).changes).toEqual([]);
    const recover = workoutOf({ readiness: 'recover' })?.exercises[0];
    const before = main?.sets.filter(isWork) ?? [];
    const after = recover?.sets.filter(isWork) ?? [];
    expect(after.length).toBe(Math.max(2, Math.ceil(before.length / 2)));
    expect(Number(after[0]?.load?.weight)).toBeLessThanOrEqual(Number(before[0]?.load?.weight) * 0.9);
    expect(after[0]?.rir).toBe(Math.min(4, (before[0]?.rir ?? 0) + 2));
  });

  test('short on time: main lifts stay, sets go from the end, never below two', () => {
    const short = workoutOf({ minutes: 40 });
    const mains = planned?.exercises.filter(({ role }) => role === 'main').map(({ slug }) => slug);
    expect(short?.estimatedMinutes).toBeLessThanOrEqual(40);
    expect(short?.exercises.map(({ slug }) => slug)).toEqual(expect.arrayContaining(mains ?? []));
    expect(Math.min(...(short?.exercises.map(({ sets }) => sets.filter(isWork).length) ?? []))).toBeGreaterThanOrEqual(
      2,
    );
    expect(fit({ minutes: 40 }).kept.some(({ text }) => text.startsWith('Kept: '))).toBe(true);
    expect(fit({ minutes: 180 }).changes).toEqual([]);
  });

  test('what is taken is worked around; with nothing at all only the body is left', () => {
    const free = workoutOf({ taken: ['barbell'] });
    expect(free?.exercises.some(({ slug }) => slug.startsWith('barbell'))).toBe(false);
    const none = workoutOf({ gym: 'none' });
    expect(none?.exercises.length).toBeGreaterThan(0);
    expect(none?.exercises.flatMap(({ sets }) => sets).every(({ load }) => load === null)).toBe(true);
  });
});
