import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { groupShares } from '../../volume/fractional.ts';
import { isWork, workoutsOf } from '../adapt/places.ts';
import type { TrainedSession, TrainedSet } from '../adapt/training-log.ts';
import { editProgram } from '../edit.ts';
import type { PrescribedExercise, Program } from '../program.ts';
import { confidenceOf, spreadOf } from './confidence.ts';
import { outcomeOf } from './outcome.ts';
import { AGAIN, EFFORT, FORM, FREQUENCY, OUTCOME_DAYS, REST, SWAP, VOLUME } from './priors.ts';
import { recommend } from './recommend.ts';
import type { Recommendation } from './recommendation.ts';
import { programFor } from './simulated-log.ts';

const made = programFor(0, catalog, {
  goal: 'strength',
  difficulty: 'intermediate',
  weeks: 12,
  trainingDays: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 75,
});
if (made === null) throw new Error('the base program must be possible');
const { program, profile } = made;
const workouts = workoutsOf(program);
const hard = workouts.filter(({ week }) => !week.deload);
const lift = hard[0]?.workout.exercises[0]?.slug ?? '';

type Answer = (set: TrainedSet, at: { session: number; slug: string; set: number; week: number }) => TrainedSet;

/** Planned workouts as they were meant, but for what is said. */
const logged = (of: readonly (typeof workouts)[number][], answer: Answer = (set) => set): TrainedSession[] =>
  of.map(({ week, workout }, session) => ({
    date: workout.date,
    at: { week: week.week, day: workout.day },
    exercises: workout.exercises.map(({ slug, sets }: PrescribedExercise) => ({
      slug,
      sets: sets.filter(isWork).map((set, i) =>
        answer(
          {
            weight: set.load,
            reps: set.max,
            rpe: set.rir === null ? null : 10 - set.rir,
            rir: null,
            restSeconds: set.restSeconds,
          },
          { session, slug, set: i, week: week.week },
        ),
      ),
    })),
  }));
const lastOf = (sessions: readonly TrainedSession[]): string => sessions.at(-1)?.date ?? '2026-01-05';
const found = (sessions: TrainedSession[], of: Program = program, today = lastOf(sessions)): Recommendation[] =>
  recommend(of, profile, catalog, { sessions }, today);
const one = (
  sessions: TrainedSession[],
  type: Recommendation['type'],
  of: Program = program,
): Recommendation | undefined => found(sessions, of).find((each) => each.type === type);

describe('nothing is said', () => {
  test('without a log, to whoever trains as planned, and before a red flag is looked at', () => {
    expect(found([])).toEqual([]);
    for (const count of [3, 9, 15, 24]) expect(found(logged(workouts.slice(0, count))), String(count)).toEqual([]);
    const easy = logged(hard.slice(0, 8), (set) => ({ ...set, rpe: 5 }));
    expect(found(easy).length).toBeGreaterThan(0);
    const injuries = [{ condition: 'carpal_tunnel' as const, severity: 2, redFlag: true }];
    const hurt = { ...profile, athlete: { ...profile.athlete, injuries } };
    expect(recommend(program, hurt, catalog, { sessions: easy }, lastOf(easy))).toEqual([]);
  });

  test('of what is still to come', () => {
    const easy = logged(hard.slice(0, 8), (set) => ({ ...set, rpe: 5 }));
    expect(found(easy, program, easy[1]?.date)).toEqual([]);
  });
});

describe('intensity', () => {
  const off =
    (by: number): Answer =>
    (set) => ({ ...set, rpe: set.rpe === null ? null : set.rpe + by });
  // Of each first session, so that days pass between them.
  const far = (count: number): typeof workouts => hard.slice(0, 2 * count).filter((_, i) => i % 2 === 0);

  test(`from ${EFFORT.sessions} sessions over ${EFFORT.days} days and ${EFFORT.rpe} RPE on`, () => {
    expect(one(logged(far(EFFORT.sessions - 1), off(-4)), 'intensity')).toBeUndefined();
    const up = one(logged(far(EFFORT.sessions), off(-4)), 'intensity');
    expect(up).toMatchObject({ code: 'intensity.up', basis: { seen: EFFORT.sessions, least: EFFORT.sessions } });
    expect(up?.evidence.find(({ name }) => name === 'rpe_over_plan')?.dates).toHaveLength(EFFORT.sessions);
    expect(up?.edits.length).toBeGreaterThan(0);
    expect(one(logged(far(EFFORT.sessions), off(-EFFORT.rpe + 0.6)), 'intensity')).toBeUndefined();
    expect(one(logged(far(EFFORT.sessions), off(EFFORT.rpe - 0.1)), 'intensity')).toBeUndefined();
    const down = one(logged(far(EFFORT.sessions), off(EFFORT.rpe)), 'intensity');
    expect(down?.code === 'intensity.down' || found(logged(far(EFFORT.sessions), off(EFFORT.rpe))).length > 0).toBe(
      true,
    );
    // One session as it was meant is enough not to speak.
    expect(
      one(
        logged(far(EFFORT.sessions), (set, at) => (at.session === 2 ? set : off(-4)(set, at))),
        'intensity',
      ),
    ).toBeUndefined();
  });

  test('what it gives is more load and is not asked again once the plan has it', () => {
    const sessions = logged(hard.slice(0, 8), off(-3));
    const up = one(sessions, 'intensity');
    if (!up) throw new Error('a recommendation is needed');
    const after = up.edits.reduce((now, edit) => editProgram(now, edit, profile, catalog), program);
    const kg = (of: Program): number =>
      Math.max(
        ...workoutsOf(of)
          .slice(-6)
          .flatMap(
            ({ workout }) =>
              workout.exercises.find(({ slug }) => slug === lift)?.sets.map(({ load }) => Number(load?.weight ?? 0)) ??
              [],
          ),
      );
    expect(kg(after)).toBeGreaterThanOrEqual(kg(program));
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(program));
  });
});

describe('exercise swap', () => {
  const still: Answer = (set, { slug }) =>
    slug === lift ? { ...set, weight: { weight: '100', unit: 'kg' }, reps: 5, rpe: 9.5 } : set;
  const days = hard.filter(({ workout }) => workout.exercises.some(({ slug }) => slug === lift));
  test(`from ${SWAP.sessions} sessions over ${SWAP.days} days on, and only where nothing rises or falls`, () => {
    const enough = days.slice(
      0,
      Math.max(
        SWAP.sessions,
        days.findIndex(
          ({ workout }) => Date.parse(workout.date) - Date.parse(days[0]?.workout.date ?? '') >= SWAP.days * 86_400_000,
        ) + 1,
      ),
    );
    const swap = one(logged(enough, still), 'exercise_swap');
    expect(swap).toMatchObject({ code: 'swap.stalled', values: { exercise: lift } });
    expect(swap?.edits.every(({ kind }) => kind === 'swap_exercise')).toBe(true);
    expect(swap?.values['to']).not.toBe(lift);
    const other = catalog.exercises.find(({ slug }) => slug === swap?.values['to']);
    expect(other?.pattern).toBe(catalog.exercises.find(({ slug }) => slug === lift)?.pattern);
    expect(one(logged(days.slice(0, SWAP.sessions - 1), still), 'exercise_swap')).toBeUndefined();
    const rising: Answer = (set, at) =>
      at.slug === lift ? { ...still(set, at), weight: { weight: String(100 + 2 * at.session), unit: 'kg' } } : set;
    expect(one(logged(enough, rising), 'exercise_swap')).toBeUndefined();
    const easy: Answer = (set, at) => (at.slug === lift ? { ...still(set, at), rpe: 7 } : set);
    expect(one(logged(enough, easy), 'exercise_swap')).toBeUndefined();
  });
});

describe('volume and frequency', () => {
  const weeks = (count: number): typeof workouts => {
    const numbers = [...new Set(hard.map(({ week }) => week.week))].slice(0, count);
    return hard.filter(({ week }) => numbers.includes(week.week));
  };
  const few: Answer = (set) => set;
  test(`sets that are left out in ${VOLUME.weeks} weeks are told from a plan that is small`, () => {
    const growing = programFor(1, catalog, {
      goal: 'hypertrophy',
      difficulty: 'intermediate',
      weeks: 8,
      trainingDays: ['monday', 'tuesday', 'thursday', 'friday'],
      sessionMinutes: 90,
    });
    if (growing === null) throw new Error('the program must be possible');
    const of = workoutsOf(growing.program).filter(({ week }) => !week.deload);
    const take = (count: number, keep: number): TrainedSession[] =>
      logged(
        of.filter(({ week }) => week.week <= count),
        few,
      ).map((session) => ({
        ...session,
        exercises: session.exercises.map((each) => ({ ...each, sets: each.sets.slice(0, keep) })),
      }));
    const said = (sessions: TrainedSession[]): string[] =>
      recommend(growing.program, growing.profile, catalog, { sessions }, lastOf(sessions)).map(({ code }) => code);
    expect(said(take(VOLUME.weeks, 1))).toContain('volume.as_planned');
    expect(said(take(VOLUME.weeks - 1, 1))).not.toContain('volume.as_planned');
    expect(said(take(VOLUME.weeks, 99))).not.toContain('volume.as_planned');
  });

  test('half the sessions missed is no matter of volume', () => {
    const some = weeks(3).filter((_, i) => i % 2 === 0);
    expect(found(logged(some)).filter(({ type }) => type === 'volume')).toEqual([]);
  });
});

describe('a muscle over the weeks', () => {
  const growing = programFor(1, catalog, {
    goal: 'hypertrophy',
    difficulty: 'intermediate',
    weeks: 8,
    trainingDays: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 90,
  });
  if (growing === null) throw new Error('the program must be possible');
  const direct = (slug: string): boolean => {
    const exercise = catalog.exercises.find((each) => each.slug === slug);
    return exercise !== undefined && (groupShares(exercise).get('chest') ?? 0) >= 1;
  };
  const bench = growing.program.weeks[0]?.workouts
    .flatMap(({ exercises }) => exercises)
    .find(({ slug }) => direct(slug));
  if (bench === undefined) throw new Error('something for the chest is needed');

  /** The same program with so many sets for the chest on each day of each week, and nothing said of it. */
  const withChest = (...days: readonly (readonly number[])[]): Program => ({
    ...growing.program,
    notes: [],
    weeks: growing.program.weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map((workout, at) => ({
        ...workout,
        exercises: [
          ...(days[at] ?? []).map((count, i) => {
            const sets = bench.sets.filter(isWork);
            const fly = ['barbell-bench-press', 'dumbbell-bench-press', 'push-up'][i] ?? bench.slug;
            return {
              ...bench,
              slug: fly,
              role: i === 0 ? ('main' as const) : ('accessory' as const),
              superset: null,
              sets: Array.from({ length: count }, () => sets[0] ?? (bench.sets[0] as (typeof bench.sets)[number])),
            };
          }),
          ...workout.exercises.filter(({ slug }) => !direct(slug)).slice(0, 3),
        ],
      })),
    })),
  });
  const codes = (of: Program, weeks: number, answer?: Answer): string[] => {
    const sessions = logged(
      workoutsOf(of).filter(({ week }) => week.week <= weeks),
      answer,
    );
    return recommend(of, growing.profile, catalog, { sessions }, lastOf(sessions)).flatMap(({ code, values }) =>
      values['group'] === 'chest' ? [code] : [],
    );
  };

  test(`too few sets in ${VOLUME.weeks} weeks ask for more, unless the plan says so itself`, () => {
    const few = withChest([3], [2], []);
    expect(codes(few, VOLUME.weeks)).toEqual(['volume.up']);
    expect(codes(few, VOLUME.weeks - 1)).toEqual([]);
    expect(codes(withChest([4], [4], [3]), VOLUME.weeks)).toEqual([]);
    const note = { code: 'volume.under', text: 'As it was.', values: { groups: ['chest'] } };
    expect(codes({ ...few, notes: [note] }, VOLUME.weeks)).toEqual([]);
    // Where the sets there are were too hard, more of them is no advice.
    expect(codes(few, VOLUME.weeks, (set) => ({ ...set, rpe: 10 }))).not.toContain('volume.up');
  });

  test('too many ask for fewer, and so do those that are missed', () => {
    expect(codes(withChest([5, 5], [5, 5], [5, 5]), VOLUME.weeks)).toContain('volume.down');
    expect(codes(withChest([5], [5, 4], [5]), VOLUME.weeks)).not.toContain('volume.down');
    const missing: Answer = (set) => ({ ...set, reps: Math.max(1, (set.reps ?? 0) - 6), rpe: 10 });
    expect(codes(withChest([5], [5], [5]), VOLUME.weeks, missing)).toContain('volume.recover');
    expect(codes(withChest([5], [5], [5]), VOLUME.weeks - 1, missing)).toEqual([]);
  });

  test(`more than ${FREQUENCY.sessionSets} sets on one day of the week are better on two`, () => {
    const once = withChest([4, 4, 4], [], []);
    expect(codes(once, FREQUENCY.weeks)).toContain('frequency.split');
    expect(codes(once, FREQUENCY.weeks - 1)).not.toContain('frequency.split');
    expect(codes(withChest([4, 4], [], []), FREQUENCY.weeks)).not.toContain('frequency.split');
    expect(codes(withChest([4, 4], [4], []), FREQUENCY.weeks)).not.toContain('frequency.split');
  });
});

describe('rest', () => {
  const hasty =
    (share: number, lost: number): Answer =>
    (set, { set: at }) => ({
      ...set,
      restSeconds: Math.round((set.restSeconds ?? 0) * share),
      reps: Math.max(1, Math.round((set.reps ?? 0) * (at === 0 ? 1 : 1 - lost))),
    });
  test(`under ${REST.share} of what is planned in ${REST.sessions} sessions, and only where it costs repetitions`, () => {
    const sessions = hard.slice(0, 12);
    const rest = one(logged(sessions, hasty(0.3, 0.4)), 'rest');
    expect(rest).toMatchObject({ code: 'rest.as_planned', edits: [] });
    expect(one(logged(sessions, hasty(0.3, 0)), 'rest')).toBeUndefined();
    expect(one(logged(sessions, hasty(REST.share + 0.1, 0.4)), 'rest')).toBeUndefined();
    expect(one(logged(hard.slice(0, 2), hasty(0.3, 0.4)), 'rest')).toBeUndefined();
    // Sets ticked off at once at the end say nothing of rest.
    expect(
      one(
        logged(sessions, (set, at) => ({ ...hasty(0.3, 0.4)(set, at), restSeconds: 2 })),
        'rest',
      ),
    ).toBeUndefined();
  });
});

describe('form check', () => {
  const noting = (count: number, noted: 'pain' | 'red_flag'): TrainedSession[] =>
    logged(hard.slice(0, 6)).map((session, i) => ({
      ...session,
      exercises: session.exercises.map((each, at) => (i < count && at === 0 ? { ...each, slug: lift, noted } : each)),
    }));
  test(`pain from ${FORM.painSessions} sessions on, a red flag at once; both are for the athlete, without edits`, () => {
    expect(one(noting(FORM.painSessions - 1, 'pain'), 'form_check')).toBeUndefined();
    expect(one(noting(FORM.painSessions, 'pain'), 'form_check')).toMatchObject({
      code: 'form.pain',
      felt: true,
      edits: [],
    });
    const flag = one(noting(1, 'red_flag'), 'form_check');
    expect(flag).toMatchObject({ code: 'form.refer', felt: true, edits: [] });
    expect(flag?.text).toContain('doctor or physiotherapist');
    expect(one(noting(FORM.painSessions, 'pain'), 'form_check')?.text).toContain('no medical advice');
  });

  test('an effort that rises within the sets of one exercise alone', () => {
    const rising =
      (by: number): Answer =>
      (set, { slug, set: at }) =>
        slug === lift ? { ...set, rpe: Math.min(10, 6 + at * by) } : { ...set, rpe: 8 };
    const sessions = hard.filter(({ workout }) =>
      workout.exercises.some((each) => each.slug === lift && each.sets.filter(isWork).length >= FORM.sets),
    );
    expect(sessions.length).toBeGreaterThan(FORM.sessions);
    const log = (answer: Answer, count: number): TrainedSession[] => logged(sessions.slice(0, count), answer);
    expect(one(log(rising(1.5), FORM.sessions), 'form_check')).toMatchObject({ code: 'form.drift', felt: false });
    expect(one(log(rising(1.5), FORM.of - 1), 'form_check')).toBeUndefined();
    expect(one(log(rising(0.3), FORM.sessions), 'form_check')).toBeUndefined();
    const everywhere: Answer = (set, { set: at }) => ({ ...set, rpe: at === 0 ? 6 : 9 });
    expect(one(log(everywhere, FORM.sessions), 'form_check')).toBeUndefined();
  });
});

describe('how sure, and what came', () => {
  test('confidence by how often and how alike', () => {
    expect(confidenceOf({ seen: 4, least: 4, spread: 0.6 })).toBe('low');
    expect(confidenceOf({ seen: 4, least: 4, spread: 0.1 })).toBe('moderate');
    expect(confidenceOf({ seen: 6, least: 4, spread: 0.6 })).toBe('moderate');
    expect(confidenceOf({ seen: 8, least: 4, spread: 0.1 })).toBe('high');
    expect(confidenceOf({ seen: 8, least: 4, spread: 0.6 })).toBe('moderate');
    expect([spreadOf([]), spreadOf([2]), spreadOf([1, -1]), spreadOf([2, 2])]).toEqual([0, 0, 1, 0]);
  });

  test(`what came is measured from ${OUTCOME_DAYS} days on`, () => {
    const sessions = logged(hard.slice(0, 12), (set) => ({ ...set, rpe: set.rpe === null ? null : set.rpe - 1 }));
    const metric = { name: 'rpe_over_plan' as const, of: '', from: -3, to: 0 };
    const since = sessions[3]?.date ?? '';
    const came = (today: string) => outcomeOf(metric, program, profile, catalog, { sessions }, since, today);
    expect(came(sessions[5]?.date ?? '')).toBeNull();
    expect(came(lastOf(sessions))).toMatchObject({ value: -1 });
    expect(AGAIN.dismissed).toBeGreaterThan(AGAIN.accepted);
  });
});
