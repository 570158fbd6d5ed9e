import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { isSound } from '../../seeded-property.ts';
import { personLimits } from '../../health/person-limits.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import { dayNumber, isoDate } from '../calendar.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { lintProgram } from '../lint/lint-program.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { sampleProfiles } from '../profiles/sample-profiles.ts';
import { seededStream } from '../seeded.ts';
import { afterAbsence } from './after-absence.ts';
import { afterSession } from './after-session.ts';
import { applyEffect, undoOf } from './apply.ts';
import { beforeSession, type Situation } from './before-session.ts';
import type { Adaptation } from './change.ts';
import { isWork, workoutsOf } from './places.ts';
import { exposuresOf } from './training-log.ts';
import { sampleLog } from './sample-log.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const COUNT = 60;
const known = exercisesBySlug(catalog);

const programs = sampleProfiles(SEED, COUNT).flatMap(({ profile }): { profile: Profile; program: Program }[] => {
  const made = generateProgram(profile, catalog);
  return made.ok ? [{ profile, program: made.program }] : [];
});

const errorsOf = (program: Program, profile: Profile): string[] =>
  lintProgram(program, profile, catalog)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at, evidence }) => JSON.stringify([rule, at, evidence]));

/** Applies all changes in turn, checks each, and gives what came out. */
const checked = (
  name: string,
  before: Program,
  profile: Profile,
  { changes, kept }: Adaptation,
  linted = profile,
): Program => {
  let program = before;
  for (const change of changes) {
    const where = `${name} ${change.key}`;
    expect(change.text.length, where).toBeGreaterThan(10);
    expect(change.source.length, where).toBeGreaterThan(5);
    expect(Object.keys(change.evidence).length, where).toBeGreaterThan(0);
    expect(isSound(change), where).toBe(true);
    const after = applyEffect(program, change.effect, linted, catalog);
    if (change.effect.kind !== 'advice' || changes.length === 1)
      expect(JSON.stringify(after) === JSON.stringify(program), where).toBe(change.effect.kind === 'advice');
    expect(applyEffect(after, undoOf(program, after), profile, catalog), where).toEqual(program);
    program = after;
  }
  const old = new Set(errorsOf(before, linted));
  const fresh = errorsOf(program, linted).filter((each) => !old.has(each));
  // A day's exception may leave a movement out of its week; then it says so.
  const said = kept.some(({ code }) => code === 'coverage');
  expect(
    fresh.filter((each) => !said || !each.startsWith('["volume.coverage"')),
    name,
  ).toEqual([]);
  return program;
};

test('afterSession: sound, reasoned, undoable, buildable, within the caps', () => {
  process.stdout.write(`adapt after session: seed ${SEED}, ${programs.length} programs\n`);
  const codes = new Map<string, number>();
  programs.forEach(({ profile, program }, i) => {
    const dice = seededStream(SEED + i);
    const total = workoutsOf(program).length;
    for (const form of [1, 1.15, 1.4, 0.8, 0.55]) {
      const count = 1 + Math.floor(dice() * Math.max(1, total - 1));
      const log = sampleLog(program, SEED + i, count, form);
      const found = afterSession(program, profile, log, catalog);
      for (const { code } of found.changes) codes.set(code, (codes.get(code) ?? 0) + 1);
      const after = checked(`${i}/${form}`, program, profile, found);
      const { maxShare } = personLimits(profile.athlete, profile.difficulty);
      const exposures = exposuresOf(program, log);
      for (const { workout } of workoutsOf(after))
        for (const { slug, sets } of workout.exercises) {
          const exercise = known.get(slug);
          const tested = exercise ? exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg) : null;
          const best = Math.max(tested ?? 0, exposures.get(slug)?.at(-1)?.e1rm ?? 0);
          for (const set of sets.filter(isWork))
            if (set.load && best > 0 && tested !== null)
              expect(kilogramsOf(massOf(set.load)), `${i} ${slug}`).toBeLessThanOrEqual(best * maxShare * 1.0255);
        }
    }
  });
  process.stdout.write(`${JSON.stringify(Object.fromEntries(codes))}\n`);
  for (const code of ['new_one_rep_max', 'double_progression', 'rpe_correction', 'deload', 'volume_up'])
    expect(codes.get(code) ?? 0, code).toBeGreaterThan(0);
});

test('afterSession says nothing without a log', () => {
  for (const { profile, program } of programs)
    expect(afterSession(program, profile, { today: profile.startDate, sessions: [] }, catalog).changes).toEqual([]);
});

test('beforeSession: sound, reasoned, undoable, and clean in the gym of the day', () => {
  process.stdout.write(`adapt before session: seed ${SEED}\n`);
  const presets = Object.values(GYM_PRESETS);
  programs.forEach(({ profile, program }, i) => {
    const dice = seededStream(SEED ^ i);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
    const all = workoutsOf(program);
    for (let round = 0; round < 6; round++) {
      const { week, workout } = pick(all);
      const situation: Situation = {
        readiness: dice() < 0.5 ? pick(['go', 'hold', 'ease', 'recover'] as const) : undefined,
        minutes: dice() < 0.5 ? 15 + Math.floor(dice() * 60) : undefined,
        taken: dice() < 0.3 ? [pick(profile.gym.equipment)] : undefined,
        gym: dice() < 0.4 ? pick([...presets, 'none' as const]) : undefined,
        pain:
          dice() < 0.4
            ? {
                slugs: [pick(workout.exercises).slug],
                during: Math.floor(dice() * 11),
                nextDayMinusBaseline: Math.floor(dice() * 3),
                neuroOrNightOrTrauma: false,
                previous: pick([null, 'regress' as const]),
              }
            : undefined,
      };
      const at = { week: week.week, day: workout.day };
      const found = beforeSession({ program, at, profile, catalog }, situation);
      const name = `${i}/${round} ${JSON.stringify({ ...situation, gym: situation.gym === 'none' ? 'none' : situation.gym?.name })}`;
      // Only this day changes; in another gym it is the day alone that is checked there.
      const gym = situation.gym;
      if (gym === undefined) checked(name, program, profile, found);
      else {
        const there =
          gym === 'none'
            ? {
                ...profile.gym,
                name: 'none',
                equipment: [],
                bars: [],
                plates: [],
                dumbbells: [],
                kettlebells: [],
                stacks: {},
              }
            : gym;
        const after = checkedReasons(name, program, profile, found);
        const day = { ...profile, gym: there };
        const errors = lintProgram(after, day, catalog).filter(
          ({ severity, at: where }) => severity === 'error' && where.week === at.week && where.day === at.day,
        );
        expect(
          found.changes.length === 0 ? [] : errors.map(({ rule, evidence }) => `${rule}: ${evidence}`),
          name,
        ).toEqual([]);
      }
      const least = Math.min(...workout.exercises.map(({ sets }) => sets.filter(isWork).length));
      const fitted = found.changes.at(-1)?.effect;
      if (fitted?.kind === 'workouts')
        for (const each of fitted.workouts[0]?.workout.exercises ?? []) {
          expect(each.sets.filter(isWork).length, name).toBeGreaterThanOrEqual(Math.min(2, least));
        }
    }
  });
});

const checkedReasons = (name: string, before: Program, profile: Profile, { changes }: Adaptation): Program =>
  changes.reduce((program, change) => {
    expect(change.text.length, name).toBeGreaterThan(10);
    expect(isSound(change), name).toBe(true);
    const after = applyEffect(program, change.effect, profile, catalog);
    expect(applyEffect(after, undoOf(program, after), profile, catalog), name).toEqual(program);
    return after;
  }, before);

test('afterAbsence: sound, reasoned, undoable, never heavier than the plan', () => {
  process.stdout.write(`adapt after absence: seed ${SEED}\n`);
  const codes = new Set<string>();
  programs.forEach(({ profile, program }, i) => {
    const all = workoutsOf(program);
    for (const days of [2, 4, 6, 9, 15, 30, 60, 120]) {
      const from = all[Math.floor(all.length / 4)]?.workout.date ?? profile.startDate;
      const found = afterAbsence(program, from, isoDate(dayNumber(from) + days), { profile, catalog });
      for (const { code } of found.changes) codes.add(code);
      const after = checked(`${i}/${days}`, program, profile, found);
      if (found.changes.some(({ code }) => code === 'layoff'))
        after.weeks.forEach((week, w) =>
          week.workouts.forEach((workout, d) =>
            workout.exercises.forEach(({ sets }, x) => {
              const before = program.weeks[w]?.workouts[d]?.exercises[x]?.sets.filter(isWork) ?? [];
              sets.filter(isWork).forEach(({ load }, s) => {
                const then = before[s]?.load;
                if (load && then) expect(massOf(load) <= massOf(then)).toBe(true);
              });
            }),
          ),
        );
    }
  });
  process.stdout.write(`${[...codes].join(', ')}\n`);
  for (const code of ['layoff', 'shift', 'merge', 'weeks_moved']) expect(codes).toContain(code);
});
