import type { EstablishedProgram, Lift, PlannedDay } from '../model.ts';
import { exercise, inRange, mainLift, straight } from '../write.ts';

const rising = (slug: string, stepKg: number): Lift =>
  mainLift(slug, { of: 'five_rep_max', share: 0.85 }, { name: 'linear', stepKg });
const open = (sets: number) => straight(sets, 5, { amrapLast: true });
const range = (lift: string, sets: number, low = 8) => exercise(lift, straight(sets, low), 75);

const pull = (lift: string, sets: number): PlannedDay => ({
  title: 'Pull',
  focus: 'back',
  exercises: [
    exercise(lift, open(sets), 180),
    range('pulldown', 3),
    range('cableRow', 3),
    range('facePull', 5, 15),
    range('hammer', 4),
    range('curl', 4),
  ],
});
const push = (lift: string, second: string): PlannedDay => ({
  title: 'Push',
  focus: 'chest and shoulders',
  exercises: [
    exercise(lift, open(5), 180),
    exercise(second, straight(3, 8), 120),
    range('inclineDumbbell', 3),
    range('pushdown', 3),
    range('overheadExtension', 3),
    range('lateral', 6, 15),
  ],
});
const LEGS: PlannedDay = {
  title: 'Legs',
  focus: 'legs',
  exercises: [
    exercise('squat', open(3), 180),
    exercise('romanian', straight(3, 8), 120),
    range('legPress', 3),
    range('legCurl', 3),
    range('calf', 5),
  ],
};

export const pushPullLegs: EstablishedProgram = {
  id: 'ppl',
  name: 'Push, pull, legs in six days',
  source: '/u/Metallicadpa, a linear progression based PPL for beginners; checked against a public log of the program',
  forWhom: 'Somebody who likes to train six days a week and wants size with the strength.',
  overview:
    'Every day opens with one lift of five reps whose last set is open and adds 2.5 kg (deadlift 5) after a success; accessories go from low to high reps.',
  level: 'intermediate',
  goal: 'hypertrophy',
  methodology: 'linear',
  model: 'linear main lifts, double progression after them',
  perWeek: 6,
  weeks: 4,
  deload: 'The third miss with a load takes a tenth off it.',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  minutes: 120,
  lifts: {
    deadlift: rising('barbell-deadlift', 5),
    bench: rising('barbell-bench-press', 2.5),
    squat: rising('barbell-back-squat', 2.5),
    row: rising('barbell-row', 2.5),
    press: rising('barbell-overhead-press', 2.5),
    pressLight: { ...inRange('barbell-overhead-press', 8, 12), role: 'secondary' },
    benchLight: { ...inRange('barbell-bench-press', 8, 12), role: 'secondary' },
    pulldown: inRange('lat-pulldown', 8, 12),
    cableRow: inRange('seated-cable-row', 8, 12),
    facePull: inRange('face-pull', 15, 20),
    hammer: inRange('hammer-curl', 8, 12),
    curl: inRange('dumbbell-curl', 8, 12),
    inclineDumbbell: inRange('dumbbell-incline-bench-press', 8, 12),
    pushdown: inRange('cable-pushdown', 8, 12),
    overheadExtension: inRange('dumbbell-overhead-triceps-extension', 8, 12),
    lateral: inRange('dumbbell-lateral-raise', 15, 20, 1),
    romanian: { ...inRange('romanian-deadlift', 8, 12), role: 'secondary' },
    legPress: inRange('leg-press', 8, 12, 5),
    legCurl: inRange('seated-leg-curl', 8, 12),
    calf: inRange('machine-calf-raise', 8, 12),
  },
  days: [pull('deadlift', 1), push('bench', 'pressLight'), LEGS, pull('row', 5), push('press', 'benchLight'), LEGS],
};
