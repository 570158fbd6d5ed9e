import type { EstablishedProgram, Lift, PlannedDay } from '../model.ts';
import { exercise, inRange, straight } from '../write.ts';

const mainIn = (slug: string): Lift => ({ ...inRange(slug, 6, 8), role: 'main' });
const does = (lift: string, sets: number, reps: number, rest: number) => exercise(lift, straight(sets, reps), rest);

const LOWER: PlannedDay = {
  title: 'Lower body',
  focus: 'lower body',
  exercises: [
    does('squat', 4, 6, 180),
    does('stiffLeg', 3, 6, 180),
    does('legPress', 3, 10, 120),
    does('legCurl', 2, 10, 120),
    does('calf', 3, 6, 180),
    does('seatedCalf', 3, 10, 120),
  ],
};
const UPPER: PlannedDay = {
  title: 'Upper body',
  focus: 'upper body',
  exercises: [
    does('bench', 4, 6, 180),
    does('row', 3, 6, 180),
    does('shoulderPress', 3, 10, 120),
    does('chin', 2, 10, 120),
    does('skullcrusher', 2, 12, 90),
    does('hammer', 2, 12, 90),
  ],
};

export const upperLower: EstablishedProgram = {
  id: 'upper-lower',
  name: 'Upper and lower body, generic bulking routine',
  source: 'Lyle McDonald, generic bulking routine; checked against a public log of the program',
  forWhom: 'Somebody past the first months who wants size in four days.',
  overview: 'Lower and upper body twice a week; main lifts of six to eight reps, then ten to fifteen.',
  level: 'intermediate',
  goal: 'hypertrophy',
  methodology: 'hypertrophy_mesocycle',
  model: 'double progression',
  perWeek: 4,
  weeks: 4,
  deload: 'A light fortnight after six to eight weeks, by feel.',
  weekdays: ['monday', 'tuesday', 'thursday', 'friday'],
  minutes: 120,
  lifts: {
    squat: mainIn('barbell-back-squat'),
    stiffLeg: mainIn('stiff-legged-deadlift'),
    legPress: inRange('leg-press', 10, 12, 5),
    legCurl: inRange('seated-leg-curl', 10, 12),
    calf: inRange('machine-calf-raise', 6, 8),
    seatedCalf: inRange('seated-calf-raise', 10, 12),
    bench: mainIn('barbell-bench-press'),
    row: mainIn('barbell-row'),
    shoulderPress: inRange('dumbbell-shoulder-press', 10, 12),
    chin: inRange('chin-up', 10, 12),
    skullcrusher: inRange('ez-bar-skullcrusher', 12, 15),
    hammer: inRange('hammer-curl', 12, 15),
  },
  days: [LOWER, UPPER, LOWER, UPPER],
};
