import type { EstablishedProgram, Lift, PlannedDay, Rule, SetScheme } from '../model.ts';
import { AS_WRITTEN, exercise, mainLift, straight, TRAINING_MAX } from '../write.ts';

/** Six weeks in two waves: reps and percent of the training max. */
const WAVES: SetScheme = {
  byWeek: (
    [
      [5, 70],
      [5, 80],
      [3, 90],
      [5, 75],
      [3, 85],
      [1, 95],
    ] as const
  ).map(([reps, percent]) => straight(3, reps, { share: percent / 100 })),
};
const upper: Rule = { name: 'cycle', stepKg: 2.5 };
const lower: Rule = { name: 'cycle', stepKg: 5 };
const does = (lift: string) => exercise(lift, WAVES, 120);

const LIFTS = {
  squat: mainLift('barbell-back-squat', TRAINING_MAX, lower),
  bench: mainLift('barbell-bench-press', TRAINING_MAX, upper),
  pullUp: mainLift('pull-up', { of: 'effort' }, AS_WRITTEN),
  deadlift: mainLift('barbell-deadlift', TRAINING_MAX, lower),
};
const TWICE: PlannedDay = {
  title: 'Squat, bench press, pull-up',
  focus: 'full body',
  exercises: [does('squat'), does('bench'), does('pullUp')],
};
const THIRD: PlannedDay = {
  title: 'Squat, bench press, deadlift',
  focus: 'full body',
  exercises: [does('squat'), does('bench'), does('deadlift')],
};
const ABOUT = {
  level: 'intermediate',
  methodology: 'block',
  weeks: 6,
  deload: 'The fourth week falls back; a missed block is done again with the same training max.',
} as const;

export const operator: EstablishedProgram = {
  ...ABOUT,
  id: 'tactical-barbell-operator',
  name: 'Tactical Barbell, Operator',
  source: 'K. Black, Tactical Barbell (2016); checked against a public log of the program',
  forWhom: 'Somebody who must be strong beside another sport or a hard job.',
  overview:
    'Three lifts three days a week at the same percentage, in two waves of three weeks; 2.5 or 5 kg more after six.',
  goal: 'strength',
  model: 'two waves of three weeks',
  perWeek: 3,
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 75,
  lifts: LIFTS,
  days: [TWICE, TWICE, THIRD],
};

const onFoot = (slug: string): Lift => ({ slug, role: 'conditioning', base: { of: 'effort' }, rule: AS_WRITTEN });
const run = (minutes: readonly number[]): PlannedDay => ({
  title: 'Easy run',
  focus: 'running',
  exercises: [exercise('run', { byWeek: minutes.map((each) => [{ sets: 1, reps: each * 60 }]) }, 0, { timed: true })],
});
const INTERVALS: PlannedDay = {
  title: 'Hard intervals',
  focus: 'running',
  exercises: [
    exercise('intervals', { byWeek: [4, 5, 6, 4, 6, 4].map((times) => straight(times, 180)) }, 120, { timed: true }),
  ],
};

export const hybrid: EstablishedProgram = {
  ...ABOUT,
  id: 'hybrid',
  name: 'Strength and running',
  source:
    'The lifts are Tactical Barbell, Operator (Black 2016); the runs are an engineering default of four easy parts to one hard',
  forWhom: 'Somebody who wants to run and be strong.',
  overview:
    'Operator on three days; between them an easy run, three-minute intervals and a long run, shorter in the fourth week.',
  goal: 'sport',
  model: 'two waves of three weeks with running between them',
  perWeek: 6,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  minutes: 90,
  lifts: { ...LIFTS, run: onFoot('running'), intervals: onFoot('interval-running') },
  days: [TWICE, run([30, 35, 40, 30, 40, 30]), TWICE, INTERVALS, THIRD, run([40, 45, 50, 40, 50, 40])],
};
