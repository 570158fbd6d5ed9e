import { HEAVY_LIGHT_MEDIUM } from '../../progress/schemes.ts';
import type { EstablishedProgram, Lift, PlannedDay, PlannedExercise } from '../model.ts';
import { exercise, mainLift, straight } from '../write.ts';

const rising = (slug: string, stepKg: number): Lift =>
  mainLift(slug, { of: 'five_rep_max', share: 0.9 }, { name: 'cycle', stepKg, resetAfter: 2 });
const day = (title: string, share: number, ...more: PlannedExercise[]): PlannedDay => ({
  title,
  focus: 'full body',
  exercises: [
    ...['squat', 'bench', 'row'].map((lift) =>
      exercise(lift, straight(5, 5, { share }), 180, share === 1 ? {} : { counts: false }),
    ),
    ...more,
  ],
});

export const heavyLightMedium: EstablishedProgram = {
  id: 'heavy-light-medium',
  name: 'Heavy, light, medium',
  source: 'Bill Starr, The Strongest Shall Survive (1976); shares of the day from NSCA Essentials, chapter 17',
  forWhom: 'Somebody who progresses from week to week.',
  overview:
    'Five fives of three lifts on three days: heavy, 80 % of it and 90 % of it. A whole heavy day adds a step. The light day has one set of deadlifts.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'daily_undulating',
  model: 'weekly steps',
  perWeek: 3,
  weeks: 1,
  deload: 'The second miss running takes a tenth off the lift.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 120,
  lifts: {
    squat: rising('barbell-back-squat', 2.5),
    bench: rising('barbell-bench-press', 2.5),
    row: rising('barbell-row', 2.5),
    deadlift: rising('barbell-deadlift', 2.5),
  },
  days: [
    day('Heavy', 1),
    day('Light', HEAVY_LIGHT_MEDIUM.light, exercise('deadlift', straight(1, 5), 180)),
    day('Medium', HEAVY_LIGHT_MEDIUM.medium),
  ],
};
