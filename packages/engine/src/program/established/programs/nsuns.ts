import type { Base, EstablishedProgram, PlannedDay, Rule, SetPlan } from '../model.ts';
import {
  exercise,
  inRange,
  mainLift,
  ownChoice,
  percents,
  secondaryLift,
  straight,
  TOP_SET,
  TRAINING_MAX,
} from '../write.ts';

/** 5 lb for 2 or 3 reps of the open set, 10 for 4 or 5, 15 beyond; 2.5 kg stand for 5 lb. */
const BY_OPEN_SET: Rule = {
  name: 'open_set_table',
  rows: [
    [1, 0],
    [3, 2.5],
    [5, 5],
    [Infinity, 7.5],
  ],
};
const upper: Rule = { name: 'cycle', stepKg: 2.5 };
const lower: Rule = { name: 'cycle', stepKg: 5 };
const base: Base = TRAINING_MAX;

const open = (sets: SetPlan[], ...positions: number[]): SetPlan[] =>
  sets.map((set, i) => (positions.includes(i) ? { ...set, kind: 'amrap' } : set));

const heavy = (...backOff: [number, number, number, number, number, number]): SetPlan[] =>
  open(
    percents(
      [1, 5, 75],
      [1, 3, 85],
      [1, 1, 95],
      ...[90, 85, 80, 75, 70, 65].map((percent, i) => [1, backOff[i] ?? 3, percent] as const),
    ),
    TOP_SET,
    8,
  );
const VOLUME = open(percents([1, 8, 65], [1, 6, 75], [3, 4, 85], [1, 5, 80], [1, 6, 75], [1, 7, 70], [1, 8, 65]), 6);
const second = (first: number): SetPlan[] =>
  percents([1, first, 50], [1, 5, 60], [1, 3, 70], [1, 5, 70], [1, 7, 70], [1, 4, 70], [1, 6, 70], [1, 8, 70]);

const top = (lift: string, sets: SetPlan[]) => exercise(lift, sets, 150, { decidesAt: TOP_SET, ramps: true });
const after = (lift: string, sets: SetPlan[]) => exercise(lift, sets, 90, { ramps: true });

const LIFTS = {
  bench: mainLift('barbell-bench-press', base, BY_OPEN_SET),
  squat: mainLift('barbell-back-squat', base, BY_OPEN_SET),
  deadlift: mainLift('barbell-deadlift', base, BY_OPEN_SET),
  sumo: secondaryLift('sumo-deadlift', base, lower),
  frontSquat: secondaryLift('barbell-front-squat', base, lower),
  closeGrip: secondaryLift('close-grip-bench-press', base, upper),
  pulldown: inRange('lat-pulldown', 8, 12),
  legRaise: ownChoice('hanging-leg-raise', 12),
  chin: ownChoice('chin-up', 8),
  hammer: inRange('hammer-curl', 8, 12),
};
const pulling = exercise('pulldown', straight(3, 8), 60);

const benchVolume = (press: ReturnType<typeof exercise>): PlannedDay => ({
  title: 'Bench press, volume',
  focus: 'chest',
  exercises: [exercise('bench', VOLUME, 150, { counts: false, ramps: true }), press, pulling],
});
const squatDay: PlannedDay = {
  title: 'Squat',
  focus: 'legs',
  exercises: [
    top('squat', heavy(3, 3, 3, 5, 5, 5)),
    after('sumo', second(5)),
    exercise('legRaise', straight(3, 12), 60),
  ],
};
const deadliftDay: PlannedDay = {
  title: 'Deadlift',
  focus: 'hinge',
  exercises: [
    top('deadlift', heavy(3, 3, 3, 3, 3, 3)),
    after('frontSquat', second(5)),
    exercise('chin', straight(3, 8), 60),
  ],
};
const benchDay: PlannedDay = {
  title: 'Bench press, heavy',
  focus: 'chest',
  exercises: [
    top('bench', heavy(3, 5, 3, 5, 3, 5)),
    after('closeGrip', second(6)),
    exercise('hammer', straight(4, 8), 60),
  ],
};

const ABOUT = {
  source: '/u/nSuns (2016); checked against a public log of the program',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'linear',
  model: 'weekly progress by an open set at 95 % of the training max',
  weeks: 1,
  deload: 'None is written; after several weeks of one rep or none, take a tenth off the training max.',
  minutes: 120,
} as const;

export const nsunsFive: EstablishedProgram = {
  ...ABOUT,
  id: 'nsuns-5',
  name: 'nSuns, five days',
  forWhom: 'Somebody past the first months who recovers from seventeen sets of barbell work a day.',
  overview:
    'Nine sets of a main lift that rise to an open set at 95 % of the training max, then eight of a second lift. The open set decides the next week: 2.5 kg for two or three reps, 5 for four or five, 7.5 beyond.',
  perWeek: 5,
  weekdays: ['monday', 'tuesday', 'wednesday', 'friday', 'saturday'],
  lifts: {
    ...LIFTS,
    press: mainLift('barbell-overhead-press', base, BY_OPEN_SET),
    incline: secondaryLift('barbell-incline-bench-press', base, upper),
    lateral: inRange('dumbbell-lateral-raise', 12, 15, 1),
  },
  days: [
    benchVolume(exercise('press', second(6), 90, { counts: false, ramps: true })),
    squatDay,
    {
      title: 'Press',
      focus: 'shoulders',
      exercises: [
        top('press', heavy(3, 3, 3, 5, 5, 5)),
        after('incline', second(6)),
        exercise('lateral', straight(4, 12), 60),
      ],
    },
    deadliftDay,
    benchDay,
  ],
};

export const nsunsFour: EstablishedProgram = {
  ...ABOUT,
  id: 'nsuns-4',
  name: 'nSuns, four days',
  forWhom: 'As the five-day form, with a day less.',
  overview: 'The original form without a day for the press, which follows the bench press as a second lift.',
  perWeek: 4,
  weekdays: ['monday', 'tuesday', 'thursday', 'saturday'],
  lifts: { ...LIFTS, press: secondaryLift('barbell-overhead-press', base, upper) },
  days: [benchVolume(after('press', second(6))), squatDay, benchDay, deadliftDay],
};
