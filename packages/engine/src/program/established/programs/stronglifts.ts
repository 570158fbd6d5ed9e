import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, mainLift, straight } from '../write.ts';

const rising = (slug: string, stepKg: number): Lift =>
  mainLift(slug, { of: 'five_rep_max', share: 0.5 }, { name: 'linear', stepKg });
const FIVE_FIVES = straight(5, 5);

export const strongLifts: EstablishedProgram = {
  id: 'stronglifts',
  name: 'StrongLifts 5x5',
  source: 'Mehdi Hadim, StrongLifts 5x5; from memory of the public description',
  forWhom: 'Somebody new to the bar who wants the simplest plan.',
  overview:
    'Two workouts in turn, five sets of five, the deadlift one. Begins at half the 5RM and adds 2.5 kg (deadlift 5) after every success.',
  level: 'beginner',
  goal: 'strength',
  methodology: 'linear',
  model: 'a step every session',
  perWeek: 3,
  weeks: 4,
  deload: 'The third miss with a load takes a tenth off it.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 90,
  lifts: {
    squat: rising('barbell-back-squat', 2.5),
    bench: rising('barbell-bench-press', 2.5),
    row: rising('barbell-row', 2.5),
    press: rising('barbell-overhead-press', 2.5),
    deadlift: rising('barbell-deadlift', 5),
  },
  days: [
    {
      title: 'A',
      focus: 'full body',
      exercises: [
        exercise('squat', FIVE_FIVES, 180),
        exercise('bench', FIVE_FIVES, 180),
        exercise('row', FIVE_FIVES, 180),
      ],
    },
    {
      title: 'B',
      focus: 'full body',
      exercises: [
        exercise('squat', FIVE_FIVES, 180),
        exercise('press', FIVE_FIVES, 180),
        exercise('deadlift', straight(1, 5), 180),
      ],
    },
  ],
};
