import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { classProfileSchema, type ClassProfileInput } from '../class-profile.ts';
import type { ClassPiece, ClassProgram, ClassSession } from '../class-program.ts';
import { CLASS_ROOMS } from '../class-rooms.ts';
import { generateClass } from '../generate/generate-class.ts';
import { CLASS_RULES } from './class-rules.ts';
import { lintClass } from './lint-class.ts';

const profile = classProfileSchema.parse({
  kind: 'class',
  seed: 4,
  headCount: 12,
  roster: [
    { id: 'ana', name: 'Ana', sex: 'female', age: 30, oneRepMaxKg: { bench: 50, squat: 90, deadlift: 110 } },
    { id: 'bo', name: 'Bo', level: 'beginner', age: 50, injuries: [{ condition: 'knee_oa', severity: 7 }] },
  ],
  gym: CLASS_ROOMS['box'] as ClassProfileInput['gym'],
  sessionMinutes: 60,
  trainingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  weeks: 2,
  startDate: '2026-03-02',
});
const made = generateClass(profile, catalog);
if (!made.ok) throw new Error(JSON.stringify(made.missing));
const { program } = made;

type Break = (broken: ClassProgram) => void;
const session = (broken: ClassProgram, at = 0): ClassSession =>
  broken.weeks.flatMap(({ sessions }) => sessions)[at] as ClassSession;
const piece = (broken: ClassProgram, isMeant: (each: ClassPiece) => boolean): ClassPiece =>
  broken.weeks.flatMap(({ sessions }) => sessions.flatMap(({ pieces }) => pieces)).find(isMeant) as ClassPiece;
const first = (broken: ClassProgram): ClassPiece => session(broken).pieces[0] as ClassPiece;
const replace = (broken: ClassProgram, athlete: string, slug: string): void => {
  const { scalings } = first(broken);
  for (const scaling of scalings) scaling.athletes = scaling.athletes.filter((id) => id !== athlete);
  scalings.push({
    athletes: [athlete],
    rounds: null,
    expectedS: first(broken).capS,
    movements: [{ slug, unit: 'reps', amounts: [5], load: null, uses: [], steps: ['movement'], cues: [] }],
  });
};

/** For each rule, the smallest change that must make it speak. */
const BREAKS: Readonly<Record<string, Break>> = {
  'class.units': (broken) => {
    const own = piece(broken, ({ arrangement, percent }) => arrangement === 'turns' && percent !== null);
    own.groups = [own.groups.flat()];
    for (const { sessions } of broken.weeks)
      for (const { pieces, timetable } of sessions)
        for (const row of timetable)
          if (row.piece !== null && pieces[row.piece] === own)
            row.places = row.places.slice(0, 1).map((place) => ({ ...place, turn: null }));
  },
  'class.loads': (broken) => {
    const loaded = piece(broken, ({ scalings }) =>
      scalings.some(({ movements }) => movements.some(({ load }) => load?.bar)),
    );
    for (const { movements } of loaded.scalings)
      for (const { load } of movements) if (load?.bar) load.weight = { weight: '61.3', unit: 'kg' };
  },
  'class.timetable': (broken) => void ((session(broken).timetable[2] as { startS: number }).startS -= 30),
  'class.length': (broken) => void (first(broken).rounds = (first(broken).rounds ?? 1) + 1),
  'class.emom': (broken) => {
    const emom = piece(broken, ({ format }) => format === 'EMOM' || format === 'E2MOM');
    for (const { movements } of emom.scalings) for (const movement of movements) movement.amounts = [900];
  },
  'class.windows': (broken) => {
    const timed = piece(
      broken,
      ({ format }) => format === 'STATIONS' || format === 'INTERVALS' || format === 'TABATA' || format === 'IGYG',
    );
    for (const { movements } of timed.scalings) for (const movement of movements) movement.amounts = [900];
  },
  'class.finish': (broken) => void ((first(broken).scalings[0] as { expectedS: number }).expectedS += 400),
  'class.complete': (broken) => void first(broken).groups[0]?.pop(),
  'class.scaling': (broken) => {
    const movement = first(broken).scalings[0]?.movements[0];
    if (movement) movement.steps = ['reps', 'load'];
  },
  'class.injuries': (broken) => replace(broken, 'bo', 'jump-squat'),
  'class.warm_up': (broken) => void session(broken).warmUp.push({ slug: 'jump-squat', text: 'Jump', seconds: 30 }),
  'class.skill': (broken) => replace(broken, 'bo', 'clean-and-jerk'),
  'class.limits': (broken) => {
    replace(broken, 'ana', 'barbell-back-squat');
    const movement = first(broken).scalings.at(-1)?.movements[0];
    if (movement) movement.load = { weight: { weight: '120', unit: 'kg' }, bar: null, perSide: [] };
  },
  'class.calendar': (broken) => void broken.weeks[1]?.sessions.pop(),
  'class.heavy_days': (broken) => void (session(broken, 1).pieces[0] = structuredClone(first(broken))),
  'class.patterns': (broken) => {
    for (const { sessions } of broken.weeks)
      for (const each of sessions)
        for (const { movements } of each.pieces) for (const movement of movements) movement.slug = 'bodyweight-squat';
  },
  'class.grip': (broken) => {
    for (const { movements } of session(broken).pieces) (movements[0] as { slug: string }).slug = 'pull-up';
  },
  'class.shoulders': (broken) => {
    for (const { movements } of session(broken).pieces)
      (movements[0] as { slug: string }).slug = 'dumbbell-shoulder-press';
  },
  'class.tests': (broken) => {
    for (const { pieces } of broken.weeks[0]?.sessions ?? []) (pieces[1] as ClassPiece).maxEffort = true;
  },
  'class.repeats': (broken) =>
    void (session(broken, 3).pieces[1] = structuredClone(session(broken, 1).pieces[1] as ClassPiece)),
  'class.modalities': (broken) => {
    for (const each of broken.weeks[0]?.sessions ?? [])
      for (const { movements } of each.pieces) for (const movement of movements) movement.slug = 'push-up';
  },
  'class.score': (broken) => void (first(broken).score.tieBreak = ''),
  'class.avoid': () => {},
};

test('the program is sound before anything is broken', () => {
  expect(lintClass(program, profile, catalog)).toEqual([]);
  expect(made.certificate.sound).toBe(true);
});

describe('every rule can fail', () => {
  test.each(CLASS_RULES.map(({ id }) => id))('%s', (id) => {
    const broken = structuredClone(program);
    BREAKS[id]?.(broken);
    const asked = id === 'class.avoid' ? { ...profile, avoid: [first(broken).movements[0]?.slug ?? ''] } : profile;
    const found = lintClass(broken, asked, catalog).map(({ rule }) => rule);
    expect(found).toContain(id);
  });
});

const ask = (change: Partial<ClassProfileInput>) =>
  generateClass(classProfileSchema.parse({ ...profile, ...change }), catalog);
const codes = (result: ReturnType<typeof ask>): string[] => (result.ok ? [] : result.missing.map(({ code }) => code));

describe('what is not possible is refused by name', () => {
  test('a red flag, alone', () => {
    const roster = [{ id: 'x', name: 'Xu', injuries: [{ condition: 'knee_oa' as const, severity: 2, redFlag: true }] }];
    expect(codes(ask({ roster, avoid: ['nonsense'] }))).toEqual(['red_flag']);
  });
  test('unknown names, and a weightlifting week without weights', () => {
    const bare = { ...profile.gym, equipment: ['moon_bar'], bars: [], dumbbells: [], kettlebells: [], counts: {} };
    expect(codes(ask({ gym: bare, avoid: ['nonsense'], weeklyFocus: ['weightlifting'] })).toSorted()).toEqual([
      'equipment.weights',
      'unknown_equipment',
      'unknown_exercise',
    ]);
  });
  test('a kind of movement that was avoided away', () => {
    const pulls = catalog.exercises
      .filter(({ pattern }) => /pull|rear_delt|elbow_flexion/.test(pattern))
      .map(({ slug }) => slug);
    const usual = pulls.filter((slug) => (catalog.exercises.find((each) => each.slug === slug)?.common ?? 0) >= 2);
    expect(codes(ask({ avoid: usual.slice(0, 100) }))).toContain('pattern.pull');
  });
});
