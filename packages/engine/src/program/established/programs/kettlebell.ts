import type { EstablishedProgram } from '../model.ts';
import { exercise, mainLift, straight } from '../write.ts';

export const kettlebell: EstablishedProgram = {
  id: 'kettlebell-simple',
  name: 'Kettlebell, simple',
  source:
    'Pavel Tsatsouline, Simple & Sinister (2013); from memory, weeks to a heavier bell are an engineering default',
  forWhom: 'Somebody with a few kettlebells and twenty to forty minutes.',
  overview: 'Ten sets of ten one-arm swings and ten get-ups. Twelve whole sessions with a bell earn the next one.',
  level: 'intermediate',
  goal: 'general_fitness',
  methodology: 'linear',
  model: 'step loading from bell to bell',
  perWeek: 4,
  weeks: 4,
  deload: 'An easy session with a lighter bell whenever needed.',
  weekdays: ['monday', 'tuesday', 'thursday', 'saturday'],
  leavesOut: ['lower_push', 'push', 'pull'],
  minutes: 60,
  lifts: {
    swing: mainLift('kettlebell-one-arm-swing', { of: 'reps', reps: 10, rir: 4 }, { name: 'step_load', sessions: 12 }),
    getUp: mainLift('turkish-get-up', { of: 'reps', reps: 5, rir: 4 }, { name: 'step_load', sessions: 12 }),
  },
  days: [
    {
      title: 'Swings and get-ups',
      focus: 'full body',
      exercises: [exercise('swing', straight(10, 10), 45), exercise('getUp', straight(10, 1), 60)],
    },
  ],
};
