import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, straight } from '../write.ts';

const rising = (slug: string, stepKg: number, reps: number, role: Lift['role']): Lift => ({
  slug,
  role,
  base: { of: 'reps', reps, rir: 4 },
  rule: { name: 'success_step', stepKg, misses: 2, resetShare: 0.9 },
});
const fives = (lift: string) => exercise(lift, straight(5, 5), 180);
const small = (lift: string, sets: number, reps: number) => exercise(lift, straight(sets, reps), 90);

export const iceCreamFitness: EstablishedProgram = {
  id: 'ice-cream-fitness',
  name: 'Ice Cream Fitness 5x5',
  source: 'Jason Blaha, Ice Cream Fitness; checked against a public log of the program',
  forWhom: 'Somebody in the first year who wants arm and trunk work beside fives.',
  overview: 'Five fives of the main lifts and three eights of small ones, two workouts in turn.',
  level: 'beginner',
  goal: 'strength',
  methodology: 'linear',
  model: 'a step every session',
  perWeek: 3,
  weeks: 4,
  deload: 'The second miss running takes a tenth off the lift.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 150,
  lifts: {
    squat: rising('barbell-back-squat', 2.5, 5, 'main'),
    bench: rising('barbell-bench-press', 1.25, 5, 'main'),
    row: rising('barbell-row', 1.25, 5, 'main'),
    deadlift: rising('barbell-deadlift', 2.5, 5, 'main'),
    press: rising('barbell-overhead-press', 1.25, 5, 'main'),
    closeGrip: rising('close-grip-bench-press', 1.25, 8, 'secondary'),
    shrug: rising('barbell-shrug', 2.5, 8, 'accessory'),
    skullcrusher: rising('ez-bar-skullcrusher', 1.25, 8, 'accessory'),
    curl: rising('barbell-curl', 1.25, 8, 'accessory'),
    back: rising('back-extension', 2.5, 10, 'accessory'),
    crunch: rising('cable-crunch', 2.5, 10, 'accessory'),
  },
  days: [
    {
      title: 'A',
      focus: 'full body',
      exercises: [
        fives('squat'),
        fives('bench'),
        fives('row'),
        small('shrug', 3, 8),
        small('skullcrusher', 3, 8),
        small('curl', 3, 8),
        small('back', 2, 10),
        small('crunch', 3, 10),
      ],
    },
    {
      title: 'B',
      focus: 'full body',
      exercises: [
        fives('squat'),
        exercise('deadlift', straight(1, 5), 180),
        fives('press'),
        fives('row'),
        small('closeGrip', 3, 8),
        small('curl', 3, 8),
        small('crunch', 3, 10),
      ],
    },
  ],
};
