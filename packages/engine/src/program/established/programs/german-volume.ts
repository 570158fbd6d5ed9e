import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, inRange, ownChoice, straight } from '../write.ts';

const START_SHARE = 0.6;
const tens = (slug: string, role: Lift['role'] = 'main'): Lift => ({
  slug,
  role,
  base: { of: 'one_rep_max', share: START_SHARE },
  rule: { name: 'percent', share: 0.04 },
});
const big = (lift: string) => exercise(lift, straight(10, 10), 90, { superset: 'A' });
const small = (lift: string, reps: number) => exercise(lift, straight(3, reps), 60, { superset: 'B' });

export const germanVolume: EstablishedProgram = {
  id: 'german-volume',
  name: 'German Volume Training',
  source: 'Charles Poliquin (1996); checked against a public log of the program',
  forWhom: 'Somebody with two years of training who wants size and has six weeks.',
  overview: 'Ten sets of ten at 60 % in pairs, then three sets of small work. All hundred reps earn 4 %.',
  level: 'advanced',
  goal: 'hypertrophy',
  methodology: 'hypertrophy_mesocycle',
  model: 'ten by ten',
  perWeek: 3,
  weeks: 4,
  deload: 'After six weeks three of 10 x 6, or a light week.',
  weekdays: ['monday', 'wednesday', 'friday'],
  leavesOut: ['hip_hinge'],
  minutes: 120,
  lifts: {
    bench: tens('dumbbell-decline-bench-press'),
    chin: { ...ownChoice('chin-up', 10), role: 'main' },
    fly: inRange('dumbbell-incline-fly', 10, 12, 1.25),
    row: inRange('dumbbell-row', 10, 12),
    squat: tens('barbell-back-squat'),
    legCurl: tens('lying-leg-curl'),
    crunch: inRange('cable-crunch', 10, 12),
    calf: inRange('seated-calf-raise', 10, 12),
    dip: { ...ownChoice('triceps-dip', 10), role: 'main' },
    curl: tens('incline-dumbbell-curl'),
    reverseFly: inRange('dumbbell-reverse-fly', 8, 10, 1.25),
    lateral: inRange('dumbbell-lateral-raise', 10, 12, 1.25),
  },
  days: [
    {
      title: 'Chest and back',
      focus: 'chest and back',
      exercises: [big('bench'), big('chin'), small('fly', 10), small('row', 10)],
    },
    {
      title: 'Legs and abs',
      focus: 'legs',
      exercises: [big('squat'), big('legCurl'), small('crunch', 10), small('calf', 10)],
    },
    {
      title: 'Arms and shoulders',
      focus: 'arms',
      exercises: [big('dip'), big('curl'), small('reverseFly', 8), small('lateral', 10)],
    },
  ],
};
