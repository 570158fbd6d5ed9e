import type { EstablishedProgram, SetScheme } from '../model.ts';
import { AS_WRITTEN, exercise, mainLift, MAX, straight } from '../write.ts';

type Day = readonly [sets: number, reps: number, percent: number, rest: number];
const risingBy = ([sets, reps, percent]: Day, added: readonly number[]): SetScheme => ({
  byWeek: added.map((plusKg) => straight(sets, reps, { share: percent / 100, plusKg })),
});
const daysOf = (lift: string, days: readonly Day[], added: readonly number[]) =>
  days.map((day, i) => ({
    title: `Day ${i + 1}`,
    focus: lift,
    exercises: [exercise(lift, risingBy(day, added), day[3])],
  }));
const ABOUT = {
  level: 'advanced',
  goal: 'strength',
  methodology: 'block',
  perWeek: 4,
  weeks: 3,
  deload: 'Rest four to seven days after the third week, then test.',
  minutes: 120,
} as const;

export const smolovJr: EstablishedProgram = {
  ...ABOUT,
  id: 'smolov-jr',
  name: 'Smolov Jr. for the bench press',
  source: 'Sergey Smolov, the short form',
  forWhom: 'An experienced lifter who gives one lift three weeks and everything else a rest.',
  overview:
    'Four days: 6 x 6, 7 x 5, 8 x 4 and 10 x 3 at 70 to 85 % of the 1RM, 5 kg more each week (2.5 to 10 are published). 133 reps a week: a specialisation, not a way to train all year.',
  model: 'three weeks of one lift',
  weekdays: ['monday', 'wednesday', 'friday', 'sunday'],
  leavesOut: ['lower_push', 'hip_hinge', 'pull'],
  lifts: { bench: mainLift('barbell-bench-press', MAX, AS_WRITTEN) },
  days: daysOf(
    'bench',
    [
      [6, 6, 70, 180],
      [7, 5, 75, 180],
      [8, 4, 80, 240],
      [10, 3, 85, 300],
    ],
    [0, 5, 10],
  ),
};

export const smolovBase: EstablishedProgram = {
  ...ABOUT,
  id: 'smolov-base',
  name: 'Smolov, base cycle for the squat',
  source: 'Sergey Smolov; checked against a public log of the program',
  forWhom: 'An experienced lifter with a sound squat and nothing else to do for three weeks.',
  overview:
    'Four days: 4 x 9, 5 x 7, 7 x 5 and 10 x 3 at 70 to 85 % of the 1RM, 10 kg more in the second week and 5 in the third.',
  model: 'three weeks of one lift',
  weekdays: ['monday', 'wednesday', 'friday', 'sunday'],
  leavesOut: ['hip_hinge', 'push', 'pull'],
  lifts: { squat: mainLift('barbell-back-squat', MAX, AS_WRITTEN) },
  days: daysOf(
    'squat',
    [
      [4, 9, 70, 180],
      [5, 7, 75, 180],
      [7, 5, 80, 240],
      [10, 3, 85, 300],
    ],
    [0, 10, 15],
  ),
};
