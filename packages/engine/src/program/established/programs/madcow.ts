import type { EstablishedProgram, Lift, SetPlan } from '../model.ts';
import { exercise, inRange, mainLift, straight } from '../write.ts';

/** The ramp in percent of 1RM as it is published; the top set of five is 85. */
const TOP = 85;
const at = (percent: number, reps = 5, sets = 1): SetPlan => ({ sets, reps, share: percent / TOP });
const RAMP = [at(40), at(55), at(65), at(75)];
const LIGHT_TOP = 65;
const lightAt = (percent: number, sets = 1): SetPlan => ({ sets, reps: 5, share: percent / LIGHT_TOP });
const LIGHT_RAMP = [lightAt(40), lightAt(55), lightAt(65, 2)];

const rising = (slug: string, stepKg: number, percent: number): Lift =>
  mainLift(
    slug,
    { of: 'one_rep_max', share: percent / 100 },
    { name: 'success_step', stepKg, misses: 2, resetShare: 0.9 },
  );
const monday = (lift: string) => exercise(lift, [...RAMP, at(TOP)], 180, { counts: false, ramps: true });
const friday = (lift: string, stepKg: number) =>
  exercise(lift, [...RAMP, { sets: 1, reps: 3, plusKg: stepKg }, { ...at(65, 8), kind: 'back_off' }], 180, {
    ramps: true,
  });

export const madcow: EstablishedProgram = {
  id: 'madcow',
  name: 'Madcow 5x5',
  source: 'Madcow, after Bill Starr; checked against a public log of the program',
  forWhom: 'Somebody who can still progress every week.',
  overview:
    'Fives that rise to one top set. Friday tries a triple a step above Monday, and Monday lifts that weight for five.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'daily_undulating',
  model: 'weekly steps with ramped sets',
  perWeek: 3,
  weeks: 4,
  deload: 'The second miss running takes a tenth off the lift.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 120,
  lifts: {
    squat: rising('barbell-back-squat', 2.5, TOP),
    bench: rising('barbell-bench-press', 1.25, TOP),
    row: rising('barbell-row', 1.25, TOP),
    incline: rising('barbell-incline-bench-press', 1.25, LIGHT_TOP),
    deadlift: rising('barbell-deadlift', 2.5, LIGHT_TOP),
    curl: inRange('dumbbell-curl', 8, 12),
    skullcrusher: inRange('ez-bar-skullcrusher', 8, 12),
    hammer: inRange('hammer-curl', 8, 12),
  },
  days: [
    {
      title: 'Monday',
      focus: 'full body',
      exercises: [monday('squat'), monday('bench'), monday('row'), exercise('curl', straight(3, 8), 90)],
    },
    {
      title: 'Wednesday',
      focus: 'full body',
      exercises: [
        exercise('squat', [at(40), at(55), at(65, 5, 2)], 120, { counts: false, ramps: true }),
        exercise('incline', LIGHT_RAMP, 120, { ramps: true }),
        exercise('deadlift', LIGHT_RAMP, 120, { ramps: true }),
        exercise('skullcrusher', straight(3, 8), 90),
      ],
    },
    {
      title: 'Friday',
      focus: 'full body',
      exercises: [
        friday('squat', 2.5),
        friday('bench', 1.25),
        friday('row', 1.25),
        exercise('hammer', straight(3, 8), 90),
      ],
    },
  ],
};
