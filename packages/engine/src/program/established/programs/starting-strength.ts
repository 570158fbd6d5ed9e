import { STARTING_STRENGTH } from '../../progress/schemes.ts';
import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, mainLift, straight } from '../write.ts';

const rising = (slug: string, stepKg: number, rir = 4): Lift =>
  mainLift(slug, { of: 'reps', reps: 5, rir }, { name: 'linear', stepKg });
const STEP = STARTING_STRENGTH.incrementKg;
const THREE_FIVES = straight(...STARTING_STRENGTH.sets.squat);
const LIFTS = {
  squat: rising('barbell-back-squat', STEP.squat),
  bench: rising('barbell-bench-press', STEP.bench),
  press: rising('barbell-overhead-press', STEP.press),
  deadlift: rising('barbell-deadlift', STEP.deadlift),
};
const ABOUT = {
  source: 'Mark Rippetoe, Starting Strength (2011)',
  goal: 'strength',
  methodology: 'starting_strength',
  model: 'a step every session',
  perWeek: 3,
  weeks: 4,
  deload: 'The third miss with a load takes a tenth off it.',
  weekdays: ['monday', 'wednesday', 'friday'],
  leavesOut: ['pull'],
  minutes: 90,
} as const;

export const startingStrength: EstablishedProgram = {
  ...ABOUT,
  id: 'starting-strength',
  name: 'Starting Strength, phase 1',
  forWhom: 'Somebody new to the bar.',
  overview:
    'Two workouts in turn: squat and deadlift in both, bench press and press by turns. Every success adds a step.',
  level: 'beginner',
  lifts: LIFTS,
  days: [
    {
      title: 'A',
      focus: 'full body',
      exercises: [
        exercise('squat', THREE_FIVES, 180),
        exercise('bench', THREE_FIVES, 180),
        exercise('deadlift', straight(1, 5), 180),
      ],
    },
    {
      title: 'B',
      focus: 'full body',
      exercises: [
        exercise('squat', THREE_FIVES, 180),
        exercise('press', THREE_FIVES, 180),
        exercise('deadlift', straight(1, 5), 180),
      ],
    },
  ],
};

export const startingStrengthTwo: EstablishedProgram = {
  ...ABOUT,
  id: 'starting-strength-2',
  name: 'Starting Strength, phase 2',
  forWhom: 'Somebody whose deadlift has passed the squat after the first weeks.',
  overview: 'As phase 1, with power cleans in place of every other deadlift.',
  level: 'intermediate',
  lifts: {
    ...LIFTS,
    clean: mainLift('power-clean', { of: 'one_rep_max', share: 0.7 }, { name: 'linear', stepKg: 2.5 }),
  },
  days: [
    {
      title: 'A',
      focus: 'full body',
      exercises: [
        exercise('squat', THREE_FIVES, 180),
        exercise('bench', THREE_FIVES, 180),
        exercise('deadlift', straight(1, 5), 180),
      ],
    },
    {
      title: 'B',
      focus: 'full body',
      exercises: [
        exercise('squat', THREE_FIVES, 180),
        exercise('press', THREE_FIVES, 180),
        exercise('clean', straight(5, 3), 120),
      ],
    },
  ],
};
