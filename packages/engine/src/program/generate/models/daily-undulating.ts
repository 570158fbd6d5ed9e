import type { PeriodizationModel } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

const UNDULATION = [-1, 2, 0] as const;

/** Heavy, light and medium days follow one another within each week (Rhea 2002, Zourdos 2016). */
export const dailyUndulating: PeriodizationModel = {
  name: 'daily_undulating',
  weeks: (profile) =>
    usualWeeks(profile, () => ({ phase: 'Undulation', intent: 'heavy, medium and light days within each week' })),
  dayShift: (day) => UNDULATION[day % 3] ?? 0,
};
