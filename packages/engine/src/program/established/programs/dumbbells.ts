import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, straight } from '../write.ts';

/** 12 reps in every set earn a step; three sessions that gain no rep take two steps off. */
const rising = (slug: string, stepKg: number, role: Lift['role'] = 'accessory'): Lift => ({
  slug,
  role,
  base: { of: 'reps', reps: 12, rir: 2 },
  rule: { name: 'total_reps', stepKg, failures: 3, stepsBack: 2 },
});
const twelves = (lift: string) => exercise(lift, straight(3, 12), 75);

export const dumbbells: EstablishedProgram = {
  id: 'dumbbell-ppl',
  name: 'Push, pull, legs with dumbbells',
  source:
    'The r/Fitness dumbbell push-pull-legs routine; checked against a public log of the program, pull-ups and leg raises put on the floor',
  forWhom: 'Somebody at home with dumbbells and a bench.',
  overview: 'Three sets of twelve of everything; when all are there the next pair of dumbbells.',
  level: 'beginner',
  goal: 'hypertrophy',
  methodology: 'linear',
  model: 'total repetitions',
  perWeek: 6,
  weeks: 4,
  deload: 'Three sessions without a rep gained take two steps off.',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  minutes: 75,
  lifts: {
    bench: rising('dumbbell-bench-press', 2.5, 'main'),
    fly: rising('dumbbell-incline-fly', 1.25),
    arnold: rising('arnold-press', 2.5, 'secondary'),
    extension: rising('dumbbell-overhead-triceps-extension', 1.25),
    deadBug: rising('dead-bug', 1.25),
    oneArmRow: rising('dumbbell-row', 2.5, 'main'),
    row: rising('dumbbell-bent-over-row', 2.5, 'secondary'),
    reverseFly: rising('dumbbell-reverse-fly', 1.25),
    shrug: rising('dumbbell-shrug', 2.5),
    curl: rising('dumbbell-curl', 1.25),
    squat: rising('goblet-squat', 2.5, 'main'),
    lunge: rising('dumbbell-reverse-lunge', 2.5, 'secondary'),
    hinge: rising('single-leg-romanian-deadlift', 2.5, 'secondary'),
    calf: rising('dumbbell-single-leg-calf-raise', 2.5),
  },
  days: [
    {
      title: 'Push',
      focus: 'chest and shoulders',
      exercises: ['bench', 'arnold', 'fly', 'extension', 'deadBug'].map(twelves),
    },
    { title: 'Pull', focus: 'back', exercises: ['oneArmRow', 'row', 'reverseFly', 'shrug', 'curl'].map(twelves) },
    { title: 'Legs', focus: 'legs', exercises: ['squat', 'lunge', 'hinge', 'calf', 'deadBug'].map(twelves) },
  ],
};
