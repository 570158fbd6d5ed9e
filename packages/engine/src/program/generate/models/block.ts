import type { PeriodizationModel } from './model.ts';
import { stageOf, usualWeeks, type Shape } from './usual-weeks.ts';

const STAGES: readonly [Shape, Shape, Shape] = [
  { phase: 'Accumulation', intent: 'volume with moderate loads', repShift: 1 },
  { phase: 'Transmutation', intent: 'heavier work with less volume', repShift: 0 },
  { phase: 'Realisation', intent: 'heavy work, little volume', repShift: -1, setShift: -1 },
];

/** Half of the weeks gather volume, a third turns it into strength, the rest shows it (Issurin 2010). */
export const block: PeriodizationModel = {
  name: 'block',
  weeks: (profile) => usualWeeks(profile, (week) => STAGES[stageOf(week, [0.5, 0.8])]),
};
