import type { PeriodizationModel } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

/** Sets rise and reps in reserve fall through each mesocycle (Israetel 2019). */
export const hypertrophyMesocycle: PeriodizationModel = {
  name: 'hypertrophy_mesocycle',
  weeks: (profile) =>
    usualWeeks(profile, ({ within }) => ({
      phase: 'Volume',
      intent: 'sets rise and reps in reserve fall week by week',
      setShift: Math.min(0, Math.round(within - 1)),
    })),
};
