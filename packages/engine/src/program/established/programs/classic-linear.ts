import type { EstablishedProgram, PlannedDay, SetPlan, SetScheme } from '../model.ts';
import { AS_WRITTEN, exercise, inRange, mainLift, MAX, straight } from '../write.ts';

const block = (sets: number, reps: number, ...shares: number[]): SetPlan[][] =>
  shares.map((percent) => straight(sets, reps, { share: percent / 100 }));
/** Stone's blocks: growth, basic strength, strength and power, peak; the peak cuts the sets. */
const BLOCKS: SetScheme = {
  byWeek: [
    ...block(4, 10, 65, 67.5, 70, 72.5),
    ...block(4, 5, 80, 82, 84, 85),
    ...block(3, 3, 88, 89, 90, 91),
    ...block(2, 2, 93, 95),
  ],
};
const does = (lift: string) => exercise(lift, BLOCKS, 180);
const day = (title: string, ...lifts: string[]): PlannedDay => ({
  title,
  focus: 'full body',
  exercises: [...lifts.map(does), exercise('row', straight(3, 8), 90)],
});

export const classicLinear: EstablishedProgram = {
  id: 'classic-linear',
  name: 'Classic linear periodisation',
  source: 'Stone 1981; one value of each published range chosen per week',
  forWhom: 'Somebody with a date to be strong on.',
  overview: 'Fourteen weeks from tens at 65 % to doubles at 95 %: growth, basic strength, strength and power, peak.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'block',
  model: 'linear blocks',
  perWeek: 3,
  weeks: 14,
  deload: 'Sets fall by half in the last two weeks.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 120,
  lifts: {
    squat: mainLift('barbell-back-squat', MAX, AS_WRITTEN),
    bench: mainLift('barbell-bench-press', MAX, AS_WRITTEN),
    deadlift: mainLift('barbell-deadlift', MAX, AS_WRITTEN),
    press: mainLift('barbell-overhead-press', MAX, AS_WRITTEN),
    row: inRange('barbell-row', 8, 12),
  },
  days: [
    day('Squat and bench press', 'squat', 'bench'),
    day('Deadlift and press', 'deadlift', 'press'),
    day('Bench press and squat', 'bench', 'squat'),
  ],
};
