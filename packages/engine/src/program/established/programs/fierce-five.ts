import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, inRange, mainLift, straight } from '../write.ts';

const rising = (slug: string, reps: number): Lift =>
  mainLift(slug, { of: 'reps', reps, rir: 4 }, { name: 'success_step', stepKg: 2.5, misses: 2, resetShare: 0.85 });
const does = (lift: string, sets: number, reps: number) => exercise(lift, straight(sets, reps), 150);
const small = (lift: string, sets: number, reps: number) => exercise(lift, straight(sets, reps), 60);
const paired = (lift: string, reps: number) => exercise(lift, straight(2, reps), 60, { superset: 'A' });

export const fierceFive: EstablishedProgram = {
  id: 'fierce-5',
  name: 'Fierce 5, full body',
  source: 'davisj3537, Fierce 5; checked against a public log of the program',
  forWhom: 'Somebody in the first year who wants balance between strength and looks.',
  overview: 'Two full-body workouts in turn on three days; main lifts rise every success, small ones by reps first.',
  level: 'beginner',
  goal: 'general_fitness',
  methodology: 'linear',
  model: 'a step every session',
  perWeek: 3,
  weeks: 4,
  deload: 'The second miss running takes 15 % off the lift.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 90,
  lifts: {
    squat: rising('barbell-back-squat', 5),
    bench: rising('barbell-bench-press', 5),
    row: rising('barbell-pendlay-row', 8),
    facePull: inRange('face-pull', 10, 15),
    calf: inRange('machine-calf-raise', 15, 20),
    pushdown: inRange('cable-pushdown', 10, 15),
    frontSquat: rising('barbell-front-squat', 5),
    press: rising('barbell-overhead-press', 5),
    romanian: rising('romanian-deadlift', 8),
    pulldown: inRange('lat-pulldown', 8, 12),
    crunch: inRange('cable-crunch', 15, 25),
    curl: inRange('dumbbell-curl', 10, 15),
  },
  days: [
    {
      title: 'A',
      focus: 'full body',
      exercises: [
        does('squat', 3, 5),
        does('bench', 3, 5),
        does('row', 3, 8),
        small('facePull', 3, 10),
        paired('calf', 15),
        paired('pushdown', 10),
      ],
    },
    {
      title: 'B',
      focus: 'full body',
      exercises: [
        does('frontSquat', 3, 5),
        does('press', 3, 5),
        does('romanian', 3, 8),
        small('pulldown', 3, 8),
        paired('crunch', 15),
        paired('curl', 10),
      ],
    },
  ],
};
