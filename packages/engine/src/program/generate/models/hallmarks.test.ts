import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { easySecondsPerMetre } from '../../../endurance/easy-pace.ts';
import type { Profile } from '../../profile.ts';
import { sampleProfiles } from '../../profiles/sample-profiles.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWeek, Program } from '../../program.ts';
import { FIVE_THREE_ONE, GZCLP, STARTING_STRENGTH, TEXAS } from '../../progress/schemes.ts';
import { generateProgram } from '../generate-program.ts';
import type { Methodology } from './model.ts';
import { suitedTo } from './suited.ts';

// What each model is known by, proven on people it suits. Pinned: the seed brings a failure back.
const SEED = 20_260_331;
const people = sampleProfiles(SEED, 16).flatMap(({ profile, impossible }) => (impossible === null ? [profile] : []));

type Made = { profile: Profile; program: Program };
const made = (methodology: Methodology, change: Partial<Profile> = {}): Made[] =>
  people.map((person) => {
    const profile = { ...suitedTo(methodology, person), ...change };
    const result = generateProgram(profile, catalog);
    if (!result.ok) throw new Error(`${methodology}: ${result.missing.map(({ text }) => text).join(' ')}`);
    return { profile, program: result.program };
  });

const works = ({ sets }: PrescribedExercise): PrescribedSet[] => sets.filter(({ kind }) => kind !== 'warm_up');
const hardWeeks = ({ weeks }: Program): PrescribedWeek[] => weeks.filter(({ deload }) => !deload);
const bySlot = (week: PrescribedWeek, start: string): { day: number; exercise: PrescribedExercise }[] =>
  week.workouts.flatMap(({ exercises }, day) =>
    exercises.filter(({ reason }) => reason.code.startsWith(`slot.${start}`)).map((exercise) => ({ day, exercise })),
  );
const share = (set: PrescribedSet | undefined): number => set?.percent ?? Number.NaN;
const find = (slug: string) => catalog.exercises.find((exercise) => exercise.slug === slug);
/** Percents are written to a tenth, and coarse plates may put a load a little off. */
const NEAR = 2;

describe(`hallmarks (seed ${SEED})`, () => {
  test('5/3/1: 65/75/85, 70/80/90 and 75/85/95 % of a training max of 85 to 90 %, the last set open', () => {
    let checked = 0;
    for (const { program } of made('five_three_one')) {
      let week = 0;
      for (const each of program.weeks) {
        week = each.deload ? 0 : week + 1;
        const rows = FIVE_THREE_ONE.weeks[(each.deload ? 4 : week) as 1 | 2 | 3 | 4];
        for (const { exercise } of bySlot(each, 'main.')) {
          const sets = works(exercise);
          expect(sets.map(({ max }) => max)).toEqual(rows.map(([, reps]) => reps));
          expect(sets.map(({ kind }) => kind)).toEqual(['work', 'work', each.deload ? 'work' : 'amrap']);
          const max = share(sets[2]) / (rows[2][0] / 100);
          expect(max).toBeGreaterThan(0.845);
          expect(max).toBeLessThan(0.905);
          rows.forEach(([percent], i) => expect(share(sets[i]) / max).toBeCloseTo(percent / 100, NEAR));
          checked++;
        }
      }
      expect(program.weeks.findIndex(({ deload }) => deload)).toBe(3);
    }
    expect(checked).toBeGreaterThan(200);
  });

  test('Texas: a volume, a recovery and an intensity day, each a share of the week’s five, which rises', () => {
    for (const { program } of made('texas_method')) {
      let before = 0;
      for (const week of program.weeks) {
        expect(week.workouts.map(({ title }) => title)).toEqual(['Volume', 'Recovery', 'Intensity']);
        if (week.deload) {
          before = 0;
          continue;
        }
        const [volume, recovery, intensity] = ['volume', 'recovery', 'intensity'].map((kind) =>
          works(bySlot(week, `${kind}.squat`)[0]?.exercise as PrescribedExercise),
        );
        expect([volume, recovery, intensity].map((sets) => [sets?.length, sets?.[0]?.max])).toEqual([
          TEXAS.volume,
          TEXAS.recovery,
          TEXAS.intensity,
        ]);
        const five = share(intensity?.[0]);
        expect(share(volume?.[0]) / five).toBeCloseTo(TEXAS.volumeShare, NEAR);
        expect(share(recovery?.[0]) / share(volume?.[0])).toBeCloseTo(TEXAS.recoveryShare, NEAR);
        expect(five).toBeGreaterThan(before);
        before = five;
      }
      const presses = hardWeeks(program).map((week) => bySlot(week, 'intensity.bench')[0]?.exercise.slug);
      expect(new Set(presses).size).toBe(2);
      presses.slice(1).forEach((slug, i) => expect(slug).not.toBe(presses[i]));
    }
  });

  test('GZCL: a heavy tier in three stages, a medium one, and light ones of fifteen with the last set open', () => {
    for (const { program } of made('gzcl')) {
      const seen = new Set<string>();
      for (const week of hardWeeks(program)) {
        for (const { exercise } of bySlot(week, 't1.')) {
          const sets = works(exercise);
          const scheme = [sets.length, sets[0]?.max];
          expect(GZCLP.stages.T1.map((stage) => [...stage])).toContainEqual(scheme);
          seen.add(scheme.join('x'));
          expect(sets.at(-1)?.kind).toBe('amrap');
          expect(share(sets[0])).toBeGreaterThanOrEqual(0.85);
        }
        for (const { exercise } of bySlot(week, 't2.')) {
          const sets = works(exercise);
          expect(GZCLP.stages.T2.map((stage) => [...stage])).toContainEqual([sets.length, sets[0]?.max]);
          expect(share(sets[0])).toBeGreaterThanOrEqual(0.6);
          expect(share(sets[0])).toBeLessThanOrEqual(0.85);
        }
        for (const workout of week.workouts) {
          const third = workout.exercises.filter(({ reason }) => reason.code.startsWith('slot.t3.'));
          expect(third.length).toBeGreaterThan(0);
          for (const sets of third.filter(({ slug }) => find(slug)?.measure === 'reps').map(works)) {
            expect(sets[0]?.max).toBe(GZCLP.third[1]);
            expect(sets.at(-1)?.kind).toBe('amrap');
            expect(sets[0]?.percent ?? 0).toBeLessThan(0.65);
          }
        }
      }
      expect([...seen]).toEqual(['5x3', '6x2', '10x1']);
    }
  });

  test('conjugate: variations of one family for one to three weeks each, and fast sets in waves', () => {
    for (const { program } of made('conjugate', { weeks: 12 })) {
      for (const which of ['max.squat', 'max.bench']) {
        const slugs = hardWeeks(program).map((week) => bySlot(week, which)[0]?.exercise.slug ?? '');
        const starts = slugs.flatMap((slug, i) => (slug === slugs[i - 1] ? [] : [i]));
        const runs = starts.map((start, i) => (starts[i + 1] ?? slugs.length) - start);
        expect(Math.max(...runs)).toBeLessThanOrEqual(3);
        expect(new Set(slugs).size).toBeGreaterThanOrEqual(3);
        expect(new Set(slugs.map((slug) => find(slug)?.family)).size).toBe(1);
        for (const week of hardWeeks(program)) {
          const top = works(bySlot(week, which)[0]?.exercise as PrescribedExercise);
          const heavy = top.filter((set) => share(set) >= 0.9);
          expect(heavy.length).toBeGreaterThanOrEqual(2);
          expect(heavy.length).toBeLessThanOrEqual(4);
        }
      }
      for (const week of hardWeeks(program))
        for (const { exercise } of bySlot(week, 'fast.')) {
          const sets = works(exercise);
          expect(sets.length).toBeGreaterThanOrEqual(8);
          expect(sets[0]?.max).toBeLessThanOrEqual(3);
          expect(share(sets[0])).toBeGreaterThanOrEqual(0.43);
          expect(share(sets[0])).toBeLessThanOrEqual(0.62);
        }
    }
  });

  test('Starting Strength: fives across, a little more every session, presses by turns', () => {
    const steps: number[] = [];
    for (const { program } of made('starting_strength')) {
      let before = 0;
      const presses: (string | undefined)[] = [];
      for (const week of program.weeks) {
        if (week.deload) {
          before = 0;
          continue;
        }
        for (const workout of week.workouts) {
          const of = (slot: string) =>
            workout.exercises.find(({ reason }) => reason.code === `slot.main.${slot}`) as PrescribedExercise;
          const squat = works(of('squat'));
          expect([squat.length, squat[0]?.max]).toEqual([...STARTING_STRENGTH.sets.squat]);
          // The plates may hold a load back for a session; they never take any off.
          const load = Number(squat[0]?.load?.weight);
          expect(load).toBeGreaterThanOrEqual(before);
          if (before > 0) expect(load - before).toBeLessThanOrEqual(2 * STARTING_STRENGTH.incrementKg.squat);
          if (before > 0) steps.push(load > before ? 1 : 0);
          before = load;
          expect(works(of('deadlift'))).toHaveLength(STARTING_STRENGTH.sets.deadlift[0]);
          presses.push(of('bench').slug);
        }
      }
      expect(new Set(presses)).toEqual(new Set(['barbell-bench-press', 'barbell-overhead-press']));
      const turns = presses.slice(1).filter((slug, i) => slug === presses[i]);
      expect(turns).toEqual([]);
    }
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeGreaterThan(0.75);
  });

  test('weekly undulation: repetitions change zone every week, in waves of three', () => {
    for (const { program } of made('weekly_undulating')) {
      let place = 0;
      let zones: string[] = [];
      for (const week of program.weeks) {
        if (week.deload) {
          [place, zones] = [0, []];
          continue;
        }
        const mains = week.workouts
          .flatMap(({ exercises }) => exercises)
          .filter(({ role, reason, sets }) => role === 'main' && reason.code !== 'slot.speed' && sets.at(-1)?.load);
        const most = Math.max(...mains.flatMap((each) => works(each).map(({ max }) => max)));
        if (place % 3 > 0) expect(most).toBeLessThan(Number(zones.at(-1)));
        else if (place > 0) expect(most).toBeGreaterThan(Number(zones.at(-1)));
        zones.push(String(most));
        place++;
      }
    }
  });

  test('peaking: the taper drops 30 to 70 % of the sets and keeps the load', () => {
    const count = (week: PrescribedWeek): number =>
      week.workouts
        .flatMap(({ exercises }) => exercises)
        .filter(({ role }) => role !== 'conditioning')
        .reduce((sum, exercise) => sum + works(exercise).length, 0);
    const heaviest = (week: PrescribedWeek): number =>
      Math.max(
        ...week.workouts.flatMap(({ exercises }) =>
          exercises.filter(({ role }) => role === 'main').flatMap((each) => works(each).map((set) => set.percent ?? 0)),
        ),
      );
    for (const { program } of made('peaking', { goal: 'strength', weeks: 10 })) {
      const taper = program.weeks.filter(({ phase }) => phase === 'Taper');
      const last = hardWeeks(program).at(-1) as PrescribedWeek;
      expect(taper).toHaveLength(2);
      for (const week of taper) {
        const dropped = 1 - count(week) / count(last);
        expect(dropped).toBeGreaterThanOrEqual(0.28);
        expect(dropped).toBeLessThanOrEqual(0.72);
        expect(heaviest(week)).toBeLessThanOrEqual(heaviest(last) + 1e-9);
        expect(heaviest(week)).toBeGreaterThanOrEqual(0.85);
      }
      expect(count(taper[1] as PrescribedWeek)).toBeLessThan(count(taper[0] as PrescribedWeek));
    }
  });

  test('running: at most a tenth more a week, at least four fifths of it easy', () => {
    let hardOnce = false;
    for (const { program, profile } of made('running_and_strength', { weeks: 14 })) {
      const easyPace = easySecondsPerMetre(profile.athlete.mileTimeSeconds) ?? Number.NaN;
      let most = 0;
      for (const week of program.weeks) {
        const sets = bySlot(week, 'run').flatMap(({ exercise }) => works(exercise));
        const hard = sets.filter(({ because }) => because?.code === 'pace.threshold').length * 180;
        const easy = sets
          .filter(({ because }) => because?.code !== 'pace.threshold')
          .reduce((sum, set) => sum + set.max * easyPace, 0);
        hardOnce ||= hard > 0;
        expect(easy).toBeGreaterThan(0);
        expect(easy / (easy + hard)).toBeGreaterThanOrEqual(0.795);
        if (most > 0) expect((easy + hard) / most).toBeLessThanOrEqual(1.11);
        if (week.deload) expect(easy + hard).toBeLessThan(most * 0.8);
        else most = Math.max(most, easy + hard);
        const kinds = week.workouts.map(({ exercises }) => exercises.some(({ role }) => role === 'main'));
        expect(kinds[0]).toBe(true);
        expect(kinds[1]).toBe(false);
      }
    }
    expect(hardOnce).toBe(true);
  });

  test('conditioning: steady work on every day, which grows by less than a tenth', () => {
    for (const { program } of made('general_conditioning')) {
      let most = 0;
      for (const week of program.weeks) {
        const steady = bySlot(week, 'steady.');
        expect(new Set(steady.map(({ day }) => day)).size).toBe(week.workouts.length);
        const now = steady.reduce((sum, { exercise }) => sum + (works(exercise)[0]?.max ?? 0), 0);
        if (most > 0) expect(now / most).toBeLessThanOrEqual(1.1);
        if (!week.deload) most = Math.max(most, now);
      }
    }
  });
});

describe('what a model cannot be for somebody is said', () => {
  const codes = (methodology: Methodology, change: (profile: Profile) => Partial<Profile>): string[] => {
    const person = suitedTo(methodology, people[0] as Profile);
    const result = generateProgram({ ...person, ...change(person) }, catalog);
    return result.ok ? [] : result.missing.map(({ code }) => code);
  };
  const bands: Profile['gym'] = {
    name: 'Bands',
    unit: 'kg',
    equipment: ['band', 'mat', 'pull_up_bar'],
    bars: [],
    plates: [],
    dumbbells: [],
    kettlebells: [],
    stacks: {},
  };
  const athlete = (change: Partial<Profile['athlete']>) => (profile: Profile) => ({
    athlete: { ...profile.athlete, ...change },
  });

  test.each<[Methodology, string, (profile: Profile) => Partial<Profile>]>([
    ['texas_method', 'methodology.barbell', () => ({ gym: bands })],
    ['texas_method', 'methodology.days', () => ({ trainingDays: ['monday'] })],
    ['starting_strength', 'methodology.days', () => ({ trainingDays: ['monday', 'tuesday', 'thursday', 'friday'] })],
    ['conjugate', 'methodology.days', () => ({ trainingDays: ['monday', 'thursday'] })],
    ['conjugate', 'methodology.max_effort', () => ({ difficulty: 'beginner' })],
    ['conjugate', 'methodology.max_effort', athlete({ age: 70 })],
    ['five_three_one', 'methodology.one_rep_max', athlete({ oneRepMaxKg: { bench: 80, squat: null, deadlift: 120 } })],
    ['gzcl', 'methodology.goal', () => ({ goal: 'endurance' })],
    ['peaking', 'methodology.weeks', () => ({ weeks: 2 })],
    ['running_and_strength', 'methodology.mile_time', athlete({ mileTimeSeconds: null })],
    ['running_and_strength', 'methodology.running', athlete({ dislikes: ['running', 'treadmill-running'] })],
  ])('%s: %s', (methodology, code, change) => {
    expect(codes(methodology, () => ({}))).toEqual([]);
    expect(codes(methodology, change)).toContain(code);
  });

  test('two days of Texas leave out the recovery day, and say so', () => {
    const person = { ...suitedTo('texas_method', people[0] as Profile), trainingDays: ['monday', 'thursday'] as const };
    const result = generateProgram({ ...person, trainingDays: [...person.trainingDays] }, catalog);
    expect(result.ok && result.program.weeks[0]?.workouts.map(({ title }) => title)).toEqual(['Volume', 'Intensity']);
    expect(result.ok && result.program.notes.map(({ code }) => code)).toContain('model.two_days');
  });

  test('who may not do singles does fives of 5/3/1, none open', () => {
    const person = suitedTo('five_three_one', people[0] as Profile);
    const result = generateProgram({ ...person, difficulty: 'beginner' }, catalog);
    const sets = result.ok
      ? result.program.weeks.flatMap((week) => bySlot(week, 'main.').flatMap(({ exercise }) => works(exercise)))
      : [];
    expect(new Set(sets.map(({ kind, max }) => `${kind} ${max}`))).toEqual(new Set(['work 5']));
  });
});
