import { personLimits } from '../../../health/person-limits.ts';
import { trainingOffsets } from '../../calendar.ts';
import type { Profile } from '../../profile.ts';
import type { Infeasible, Reason } from '../../program.ts';
import type { DayTemplate, Slot } from '../slots.ts';
import {
  alike,
  assistance,
  assistanceDays,
  barbellMissing,
  daysMissing,
  forWeek,
  goalMissing,
  liftSlot,
  modelDay,
} from './barbell.ts';
import type { LiftAt, LiftPlan, ModelSet, PeriodizationModel, WeekPlan } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

// Simmons' numbers as training-science 4.1 has them; the steps up to the heavy singles are an engineering reading.

/** Work up to a single: repetitions and share of 1RM, and the last by week of the variation. */
const UP: readonly ModelSet[] = [
  { reps: 3, share: 0.75 },
  { reps: 2, share: 0.825 },
  { reps: 1, share: 0.9 },
];
const TOP = [0.93, 0.94, 0.95] as const;
const EASY = { sets: 3, reps: 3, share: 0.7 } as const;
/** The waves of the dynamic days: sets, repetitions and share of each of three weeks. */
const FAST = {
  lower: [
    [12, 2, 0.5],
    [10, 2, 0.55],
    [8, 2, 0.6],
  ],
  upper: [
    [9, 3, 0.45],
    [9, 3, 0.5],
    [9, 3, 0.55],
  ],
} as const;
const FAST_REST_SECONDS = 60;
const WEEKS_OF_A_LIFT = { beginner: 3, intermediate: 3, advanced: 2 } as const;
const DAYS_BETWEEN = 3;

const turnOf = (week: WeekPlan, { difficulty }: Profile): number =>
  Math.floor(week.place.done / WEEKS_OF_A_LIFT[difficulty]);

const lift = (at: LiftAt): LiftPlan | null => {
  const { week, profile, item } = at;
  const [kind, which] = item.slot.name.split('.');
  if (kind === 'max') {
    if (week.deload) return { sets: alike(EASY.sets, EASY.reps, EASY.share) };
    const top = TOP[week.place.done % WEEKS_OF_A_LIFT[profile.difficulty]] ?? TOP[0];
    return { sets: [...UP, { reps: 1, share: top }] };
  }
  if (kind !== 'fast') return null;
  const waves = which === 'bench' ? FAST.upper : FAST.lower;
  const [sets, reps, share] = waves[week.place.done % waves.length] ?? waves[0];
  return { ...forWeek(at, alike(sets, reps, share)), rest: FAST_REST_SECONDS };
};

const maxEffort = (which: 'squat' | 'bench'): Slot =>
  liftSlot(which, UP.length + 1, 3, { name: `max.${which}`, counts: 0.5, variants: 'family' });
const fast = (which: 'squat' | 'bench'): Slot =>
  liftSlot(which, which === 'squat' ? FAST.lower[0][0] : FAST.upper[0][0], 3, {
    name: `fast.${which}`,
    counts: 0,
    dose: { rest: FAST_REST_SECONDS, leastRest: FAST_REST_SECONDS, mostRest: FAST_REST_SECONDS },
  });

const MAX_LOWER = modelDay(
  'Max effort, lower body',
  'lower_body',
  maxEffort('squat'),
  ...assistance('hinge! single kneeflex brace'),
);
const MAX_UPPER = modelDay(
  'Max effort, upper body',
  'upper_body',
  maxEffort('bench'),
  ...assistance('hpull! triceps! rear biceps'),
);
const FAST_LOWER = modelDay(
  'Dynamic effort, lower body',
  'lower_body',
  fast('squat'),
  ...assistance('hinge! kneeflex trunk calf'),
);
const FAST_UPPER = modelDay(
  'Dynamic effort, upper body',
  'upper_body',
  fast('bench'),
  ...assistance('vpull! triceps! lateral rear'),
);
const FAST_BOTH = modelDay(
  'Dynamic effort',
  'full_body',
  fast('squat'),
  fast('bench'),
  ...assistance('hinge! vpull! triceps trunk'),
);

const days = ({ trainingDays }: Profile): DayTemplate[] =>
  trainingDays.length === 3
    ? [MAX_LOWER, MAX_UPPER, FAST_BOTH]
    : [MAX_LOWER, MAX_UPPER, FAST_LOWER, FAST_UPPER, ...assistanceDays(trainingDays.length - 4)];

const levelMissing = ({ athlete, difficulty }: Profile): Infeasible['missing'] => {
  const limits = personLimits(athlete, difficulty);
  const refused = (field: string, why: string, text: string): Infeasible['missing'] => [
    { code: 'methodology.max_effort', field, text, mend: 'Choose another way of progressing.', values: { why } },
  ];
  if (athlete.age < 18 || athlete.age >= 65)
    return refused(
      'athlete.age',
      'age',
      'Conjugate training is built on near-maximal singles, which are not planned at this age.',
    );
  if (difficulty === 'beginner')
    return refused(
      'difficulty',
      'level',
      'Conjugate training is built on near-maximal singles, which are not planned for beginners.',
    );
  return limits.minRir > 1
    ? refused(
        'athlete.injuries',
        'conditions',
        'Conjugate training is built on near-maximal singles, which the recorded conditions do not allow.',
      )
    : [];
};

/** Two days of the same region less than 72 hours apart. */
const crowded = ({ startDate, trainingDays }: Profile): Reason[] => {
  const offsets = trainingOffsets(startDate, trainingDays).map(({ offset }) => offset);
  const gap = (a: number, b: number): number => {
    const apart = Math.abs((offsets[b] as number) - (offsets[a] as number));
    return Math.min(apart, 7 - apart);
  };
  const pairs =
    trainingDays.length === 3
      ? [
          [0, 2],
          [1, 2],
        ]
      : [
          [0, 2],
          [1, 3],
        ];
  return pairs.some(([a, b]) => gap(a as number, b as number) < DAYS_BETWEEN)
    ? [
        {
          code: 'model.crowded',
          text: 'On these weekdays two sessions of the same half of the body are less than 72 hours apart; the second is the fast one.',
        },
      ]
    : [];
};

/** Max effort days with changing variations of one lift, and dynamic effort days with waves of fast sets (Simmons). */
export const conjugate: PeriodizationModel = {
  name: 'conjugate',
  weeks: (profile) =>
    usualWeeks(profile, () => ({
      phase: 'Rotation',
      intent: 'max effort and dynamic effort days; the max effort lift changes every two or three weeks',
    })),
  days,
  lift,
  extraReps: () => 0,
  heavy: (_, name) => name.startsWith('max.'),
  variant: (week, _, profile) => turnOf(week, profile),
  missing: (profile, pool) => [
    ...daysMissing('conjugate', profile, [3, 7]),
    ...goalMissing('conjugate', profile),
    ...levelMissing(profile),
    ...barbellMissing('conjugate', pool, profile.gym),
  ],
  notes: crowded,
};
