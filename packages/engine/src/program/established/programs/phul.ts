import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, inRange, straight } from '../write.ts';

const mainIn = (slug: string, low: number, high: number): Lift => ({ ...inRange(slug, low, high), role: 'main' });
const secondIn = (slug: string, low: number, high: number): Lift => ({
  ...inRange(slug, low, high),
  role: 'secondary',
});
const does = (lift: string, sets: number, reps: number, rest: number) => exercise(lift, straight(sets, reps), rest);

export const phul: EstablishedProgram = {
  id: 'phul',
  name: 'PHUL',
  source: 'Brandon Campbell, Power Hypertrophy Upper Lower; checked against a public log of the program',
  forWhom: 'Somebody past the first year who wants strength and size in four days.',
  overview:
    'Upper and lower body twice a week, once with few reps and once with many; reps go up first, then the load.',
  level: 'intermediate',
  goal: 'hypertrophy',
  methodology: 'daily_undulating',
  model: 'double progression, power and hypertrophy days',
  perWeek: 4,
  weeks: 4,
  deload: 'Two sessions below the range take 7.5 % off.',
  weekdays: ['monday', 'tuesday', 'thursday', 'friday'],
  minutes: 120,
  lifts: {
    bench: mainIn('barbell-bench-press', 3, 5),
    inclineDumbbell: secondIn('dumbbell-incline-bench-press', 6, 10),
    row: mainIn('barbell-row', 3, 5),
    pulldown: secondIn('lat-pulldown', 6, 10),
    press: secondIn('barbell-overhead-press', 5, 8),
    barbellCurl: inRange('barbell-curl', 6, 10),
    skullcrusher: inRange('ez-bar-skullcrusher', 6, 10),
    squat: mainIn('barbell-back-squat', 3, 5),
    deadlift: mainIn('barbell-deadlift', 3, 5),
    legPress: inRange('leg-press', 10, 15, 5),
    lyingCurl: inRange('lying-leg-curl', 6, 10),
    calf: inRange('machine-calf-raise', 6, 10),
    incline: mainIn('barbell-incline-bench-press', 8, 12),
    fly: inRange('dumbbell-fly', 8, 12),
    cableRow: inRange('seated-cable-row', 8, 12),
    dumbbellRow: inRange('dumbbell-row', 8, 12),
    lateral: inRange('dumbbell-lateral-raise', 8, 12, 1),
    inclineCurl: inRange('incline-dumbbell-curl', 8, 12, 1),
    cableExtension: inRange('cable-overhead-triceps-extension', 8, 12),
    frontSquat: mainIn('barbell-front-squat', 8, 12),
    lunge: secondIn('barbell-lunge', 8, 12),
    legExtension: inRange('leg-extension', 10, 15),
    seatedCurl: inRange('seated-leg-curl', 10, 15),
    seatedCalf: inRange('seated-calf-raise', 8, 12),
    pressCalf: inRange('leg-press-calf-raise', 8, 12, 5),
  },
  days: [
    {
      title: 'Upper body, power',
      focus: 'upper body',
      exercises: [
        does('bench', 3, 3, 120),
        does('inclineDumbbell', 3, 6, 90),
        does('row', 3, 3, 120),
        does('pulldown', 3, 6, 90),
        does('press', 3, 5, 120),
        does('barbellCurl', 2, 6, 60),
        does('skullcrusher', 2, 6, 60),
      ],
    },
    {
      title: 'Lower body, power',
      focus: 'lower body',
      exercises: [
        does('squat', 3, 3, 120),
        does('deadlift', 3, 3, 120),
        does('legPress', 4, 10, 90),
        does('lyingCurl', 3, 6, 90),
        does('calf', 4, 6, 90),
      ],
    },
    {
      title: 'Upper body, hypertrophy',
      focus: 'upper body',
      exercises: [
        does('incline', 3, 8, 90),
        does('fly', 3, 8, 60),
        does('cableRow', 3, 8, 90),
        does('dumbbellRow', 3, 8, 90),
        does('lateral', 3, 8, 60),
        does('inclineCurl', 3, 8, 60),
        does('cableExtension', 3, 8, 60),
      ],
    },
    {
      title: 'Lower body, hypertrophy',
      focus: 'lower body',
      exercises: [
        does('frontSquat', 3, 8, 90),
        does('lunge', 3, 8, 90),
        does('legExtension', 3, 10, 60),
        does('seatedCurl', 3, 10, 60),
        does('seatedCalf', 3, 8, 60),
        does('pressCalf', 3, 8, 60),
      ],
    },
  ],
};
