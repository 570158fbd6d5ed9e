import { isCount } from '../../quantity.ts';
import { LAST_HEAVY, LAST_SESSION, TAPER } from './priors.ts';

export type TaperDay = {
  /** Share of the usual volume; load and frequency stay. */
  volume: number;
  /** Lifts that may still be heavy today (85 % or more). */
  heavy: (keyof typeof LAST_HEAVY)[];
  /** `last_session`: the window for the last one; `rest`: after it. */
  session: 'train' | 'last_session' | 'rest';
};

/** One day of a taper, counted back from the event (1 is the day before); null before the taper and for days that are none. */
export const taperDay = (kind: keyof typeof TAPER, daysOut: number): TaperDay | null => {
  const { days, cut } = TAPER[kind];
  if (!isCount(daysOut) || daysOut > days) return null;
  const progress = (days - daysOut) / (days - 1);
  const lifts = Object.keys(LAST_HEAVY) as (keyof typeof LAST_HEAVY)[];
  const [last, first] = LAST_SESSION;
  return {
    volume: 1 - (cut[0] + (cut[1] - cut[0]) * progress),
    heavy: kind === 'strength' ? lifts.filter((lift) => daysOut >= LAST_HEAVY[lift][0]) : [],
    session: kind === 'endurance' || daysOut > first ? 'train' : daysOut >= last ? 'last_session' : 'rest',
  };
};
