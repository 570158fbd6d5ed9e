import type { EstablishedProgram, Lift, PlannedDay } from '../model.ts';
import { exercise, mainLift, straight } from '../write.ts';

/** More than ten reps in the open set earn two steps. */
const DOUBLE_FROM = 11;
const rising = (slug: string, stepKg: number): Lift =>
  mainLift(slug, { of: 'reps', reps: 5, rir: 4 }, { name: 'open_set', stepKg, doubleFrom: DOUBLE_FROM });
const THREE = straight(3, 5, { amrapLast: true });
const does = (lift: string) => exercise(lift, THREE, 180);
const day = (title: string, ...exercises: PlannedDay['exercises']): PlannedDay => ({
  title,
  focus: 'full body',
  exercises,
});
const ABOUT = {
  level: 'beginner',
  goal: 'strength',
  methodology: 'linear',
  model: 'a step every session by an open last set',
  perWeek: 3,
  weeks: 4,
  deload: 'A miss takes a tenth off the lift.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 75,
} as const;
const LIFTS = {
  press: rising('barbell-overhead-press', 1.25),
  squat: rising('barbell-back-squat', 2.5),
  bench: rising('barbell-bench-press', 1.25),
  row: rising('barbell-row', 1.25),
  deadlift: rising('barbell-deadlift', 2.5),
  /** Body weight until somebody hangs a plate on. */
  chin: { ...rising('chin-up', 1.25), base: { of: 'effort' } } satisfies Lift,
};

export const greyskull: EstablishedProgram = {
  ...ABOUT,
  id: 'greyskull',
  name: "Greyskull LP, Phrak's variant",
  source: 'John Sheaffer, Greyskull LP; Phrak; checked against a public log of the program',
  forWhom: 'Somebody new to the bar who likes an open set.',
  overview: 'Three lifts a day, three sets of five with the last one open. More than ten reps earn a double step.',
  lifts: LIFTS,
  days: [
    day('A', does('press'), does('chin'), does('squat')),
    day('B', does('bench'), does('row'), exercise('deadlift', straight(1, 5, { amrapLast: true }), 180)),
  ],
};

export const basicBeginner: EstablishedProgram = {
  ...ABOUT,
  id: 'basic-beginner',
  name: 'Basic beginner routine',
  source: "r/Fitness basic beginner routine, after Phrak's Greyskull; checked against a public log of the program",
  forWhom: 'Somebody who starts to lift and wants three months of a simple plan.',
  overview: 'Six lifts in two workouts in turn, three sets of five with the last one open.',
  lifts: LIFTS,
  days: [
    day('A', does('row'), does('bench'), does('squat')),
    day('B', does('chin'), does('press'), exercise('deadlift', THREE, 180)),
  ],
};
