import type { Lift } from '../model.ts';
import { mainLift, TRAINING_MAX } from '../write.ts';

/** Wendler's four lifts from a training max of nine tenths. */
export const FIVE_THREE_ONE_LIFTS = {
  press: mainLift('barbell-overhead-press', TRAINING_MAX, { name: 'five_three_one', region: 'upper' }),
  deadlift: mainLift('barbell-deadlift', TRAINING_MAX, { name: 'five_three_one', region: 'lower' }),
  bench: mainLift('barbell-bench-press', TRAINING_MAX, { name: 'five_three_one', region: 'upper' }),
  squat: mainLift('barbell-back-squat', TRAINING_MAX, { name: 'five_three_one', region: 'lower' }),
} satisfies Record<string, Lift>;

/** What the forms of 5/3/1 with a light fourth week share. */
export const FOUR_WEEKS = {
  level: 'intermediate',
  goal: 'strength',
  methodology: 'five_three_one',
  model: '5/3/1: three rising weeks and a light one',
  perWeek: 4,
  weeks: 4,
  lightWeeks: [4],
  deload: 'The fourth week is light. A missed top set takes a tenth off the training max.',
  weekdays: ['monday', 'tuesday', 'thursday', 'friday'],
  minutes: 90,
} as const;
