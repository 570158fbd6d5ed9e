import type { EstablishedProgram, PlannedDay, SetPlan } from '../model.ts';
import { AS_WRITTEN, exercise, mainLift, ownChoice, percents, straight } from '../write.ts';

const START_SHARE = 0.65;
const LIFTS = ['bench', 'row', 'deadlift', 'squat'] as const;
const FIVES = straight(2, 5);
const TEST = percents([1, 5, 100], [1, 3, 115], [1, 2, 130]);
const SINGLES = percents([1, 1, 63], [1, 1, 70], [1, 1, 78], [1, 1, 85], [1, 1, 93], [1, 1, 100]);
const TONIC = percents([1, 10, 63]);
const day = (title: string, sets: SetPlan[]): PlannedDay => ({
  title,
  focus: 'full body',
  exercises: [
    ...LIFTS.map((lift) => exercise(lift, sets, 120, { ramps: true })),
    exercise('wheel', straight(1, 5), 60),
  ],
});
const base = { of: 'one_rep_max', share: START_SHARE } as const;

export const easyStrength: EstablishedProgram = {
  id: 'easy-strength',
  name: 'Easy Strength',
  source: 'Dan John and Pavel Tsatsouline, Easy Strength (2011); checked against a public log of the program',
  forWhom: 'Somebody who trains hard elsewhere and wants strength at no cost.',
  overview:
    'The same four lifts on five days: two easy fives, now and then 5-3-2, singles or one ten. Nothing is ever hard.',
  level: 'intermediate',
  goal: 'sport',
  methodology: 'daily_undulating',
  model: 'ten easy sessions in two weeks',
  perWeek: 5,
  weeks: 2,
  deload: 'None is needed: no session is hard.',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  minutes: 75,
  lifts: {
    bench: mainLift('barbell-bench-press', base, AS_WRITTEN),
    row: mainLift('barbell-row', base, AS_WRITTEN),
    deadlift: mainLift('barbell-deadlift', base, AS_WRITTEN),
    squat: mainLift('barbell-back-squat', base, AS_WRITTEN),
    wheel: ownChoice('ab-wheel-rollout', 5),
  },
  days: [
    day('Two fives', FIVES),
    day('Two fives', FIVES),
    day('5-3-2', TEST),
    day('Two fives', FIVES),
    day('Two fives', FIVES),
    day('Two fives', FIVES),
    day('Six singles', SINGLES),
    day('Tonic', TONIC),
    day('Two fives', FIVES),
    day('5-3-2', TEST),
  ],
};
