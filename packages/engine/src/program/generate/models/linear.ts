import type { PeriodizationModel } from './model.ts';
import { stageOf, usualWeeks, type Shape } from './usual-weeks.ts';

const STAGES: readonly [Shape, Shape, Shape] = [
  { phase: 'Foundation', intent: 'more repetitions with moderate loads', repShift: 1 },
  { phase: 'Build', intent: 'fewer repetitions, heavier loads', repShift: 0 },
  { phase: 'Peak', intent: 'the heaviest loads of the program', repShift: -1 },
];

/** Repetitions fall and loads rise through the program (Stone 1981). */
export const linear: PeriodizationModel = {
  name: 'linear',
  weeks: (profile) => usualWeeks(profile, (week) => STAGES[stageOf(week)]),
};
