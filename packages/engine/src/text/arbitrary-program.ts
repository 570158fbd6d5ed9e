import fc from 'fast-check';
import { METHODOLOGIES, TRAINING_GOALS, WEEKDAYS } from '../program/profile-words.ts';
import { SET_KINDS, type PrescribedExercise, type PrescribedSet, type Program } from '../program/program.ts';

/** Texts as people, exports and mischief write them, with what the format itself uses. */
const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'week',
          'Week 2',
          'monday',
          'because',
          'or',
          'why',
          'rest 60 s',
          'ramp',
          'tempo',
          'about 5 minutes',
          'goal:',
          'a',
          'squat',
          '5',
          '3 x 5',
          '(',
          ')',
          '[x]',
          ':',
          ',',
          ';',
          '"',
          '\\',
          '\n',
          '\r\n',
          '-',
          ' ',
          ' ',
          '@',
          '%',
          '+',
          'day 2',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  },
);
const slug = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('barbell-squat', 'pull-up', 'row_2', 'week', 'why', 'monday') },
  { weight: 1, arbitrary: words },
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100_000, noNaN: true }).map((n) => n + 0),
);
const numberTo = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: Math.floor(max) }),
    fc.double({ min: 0, max, noNaN: true }).map((n) => n + 0),
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const whole = fc.integer({ min: 1, max: 1000 });
const date = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const load = fc.record({
  weight: fc.oneof(
    fc.constantFrom('20', '60', '62.5', '100'),
    fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
      .map(([kilos, rest]) => `${kilos}.${String(rest).padStart(3, '0')}`),
  ),
  unit: fc.constantFrom('kg' as const, 'lb' as const),
});

const set: fc.Arbitrary<PrescribedSet> = fc
  .record({
    kind: fc.constantFrom(...SET_KINDS),
    range: fc.tuple(amount, fc.oneof(fc.constant(null), amount)),
    load: orNull(load),
    percent: orNull(
      fc.oneof(
        numberTo(2),
        fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 1000),
      ),
    ),
    rir: orNull(numberTo(20)),
    restSeconds: fc.oneof(fc.constantFrom(0, 60, 120), numberTo(86_400)),
    why: orNull(words),
  })
  .map(({ range: [one, other], ...said }) => ({
    ...said,
    min: Math.min(one, other ?? one),
    max: Math.max(one, other ?? one),
  }));

/** Repeated sets, as programs have them, and odd ones. */
const sets = fc
  .array(fc.tuple(set, fc.integer({ min: 1, max: 4 })), { maxLength: 6 })
  .map((groups) => groups.flatMap(([each, count]) => Array.from({ length: count }, () => ({ ...each }))));

const value = fc.oneof(words, fc.integer({ min: -999, max: 9999 }));
const values = fc.dictionary(
  fc.constantFrom('left', 'percent', 'sets'),
  fc.oneof(value, fc.array(value, { maxLength: 3 })),
  {
    noNullPrototype: true,
  },
);
const reason = fc.record(
  { code: fc.oneof(fc.constant('typed'), words), text: words, values },
  { requiredKeys: ['code', 'text'] },
);
const exercise: fc.Arbitrary<PrescribedExercise> = fc.record({
  slug,
  role: fc.constantFrom('main' as const, 'secondary' as const, 'accessory' as const, 'conditioning' as const),
  superset: orNull(fc.oneof(fc.constantFrom('A', 'B', 'B1'), words)),
  sets,
  tempo: orNull(fc.oneof(fc.constantFrom('3-1-1-0', 'X'), words)),
  reason,
  alternatives: fc.array(slug, { maxLength: 3 }),
});
const workout = fc.record({
  day: fc.oneof(fc.constant(1), whole),
  weekday: fc.constantFrom(...WEEKDAYS),
  date,
  title: words,
  focus: fc.oneof(fc.constantFrom('full_body', 'push', 'Upper'), words),
  estimatedMinutes: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(42.5)),
  exercises: fc.array(exercise, { maxLength: 3 }),
});
const week = fc.record({
  week: whole,
  phase: words,
  deload: fc.boolean(),
  intent: words,
  workouts: fc.array(workout, { maxLength: 2 }),
});

/** Any valid program at all, sensible or not. For tests only. */
export const arbitraryProgram: fc.Arbitrary<Program> = fc.record({
  name: words,
  overview: words,
  goal: fc.constantFrom(...TRAINING_GOALS),
  methodology: fc.constantFrom(...METHODOLOGIES.filter((method) => method !== 'auto')),
  periodization: fc.record({
    model: fc.oneof(fc.constant('linear'), words),
    why: words,
    phases: fc.array(fc.record({ name: words, fromWeek: whole, toWeek: whole, intent: words }), { maxLength: 3 }),
  }),
  weeks: fc.array(week, { maxLength: 3 }),
  notes: fc.array(reason, { maxLength: 3 }),
});
