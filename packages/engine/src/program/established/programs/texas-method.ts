import { TEXAS } from '../../progress/schemes.ts';
import type { EstablishedProgram, Lift, PlannedDay } from '../model.ts';
import { exercise, mainLift, ownChoice, secondaryLift, straight } from '../write.ts';

const UPPER_STEP = TEXAS.incrementKg.upper;
const LOWER_STEP = TEXAS.incrementKg.lower;
const rising = (slug: string, stepKg: number): Lift =>
  mainLift(slug, { of: 'five_rep_max', share: 1 }, { name: 'texas', stepKg });
const volume = (lift: string) =>
  exercise(lift, straight(...TEXAS.volume, { share: TEXAS.volumeShare }), 240, { counts: false });
const intensity = (lift: string, stepKg: number) =>
  exercise(lift, straight(...TEXAS.intensity, { plusKg: stepKg }), 300);
const LIGHT_SQUAT = straight(...TEXAS.recovery, { share: TEXAS.volumeShare * TEXAS.recoveryShare });
/** 70 % of 1RM, as a share of the 5RM. */
const LIGHT_PRESS = straight(...TEXAS.lightPress, { share: 0.82 });

const week = (heavy: string, light: string): PlannedDay[] => [
  {
    title: 'Volume',
    focus: 'full body',
    exercises: [volume('squat'), volume(heavy), exercise('deadlift', straight(...TEXAS.deadlift), 240)],
  },
  {
    title: 'Recovery',
    focus: 'full body',
    exercises: [
      exercise('squat', LIGHT_SQUAT, 120, { counts: false }),
      exercise(light, LIGHT_PRESS, 120, { counts: false }),
      exercise('chin', straight(3, 5, { kind: 'amrap' }), 120),
      exercise('back', straight(5, 10), 60),
    ],
  },
  {
    title: 'Intensity',
    focus: 'full body',
    exercises: [intensity('squat', LOWER_STEP), intensity(heavy, UPPER_STEP), exercise('clean', straight(5, 3), 120)],
  },
];

export const texasMethod: EstablishedProgram = {
  id: 'texas-method',
  name: 'Texas Method',
  source: 'Glenn Pendlay and Mark Rippetoe, Practical Programming',
  forWhom: 'Somebody for whom progress from session to session has ended.',
  overview:
    'A week of one stress: five fives at nine tenths of the 5RM, a light day, then one set of five a step above the 5RM. Bench press and press change places every week.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'texas_method',
  model: 'volume, recovery, intensity',
  perWeek: 3,
  weeks: 2,
  deload: 'A miss repeats the week; after that fewer volume sets.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 120,
  lifts: {
    squat: rising('barbell-back-squat', LOWER_STEP),
    bench: rising('barbell-bench-press', UPPER_STEP),
    press: rising('barbell-overhead-press', UPPER_STEP),
    deadlift: mainLift('barbell-deadlift', { of: 'five_rep_max', share: 0.9 }, { name: 'linear', stepKg: 2.5 }),
    clean: secondaryLift('power-clean', { of: 'one_rep_max', share: 0.7 }, { name: 'linear', stepKg: 2.5 }),
    chin: ownChoice('chin-up', 5),
    back: ownChoice('back-extension', 10),
  },
  days: [...week('bench', 'press'), ...week('press', 'bench')],
};
