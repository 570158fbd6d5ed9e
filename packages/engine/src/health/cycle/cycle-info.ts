import { isoDate, writtenDay } from '../../program/calendar.ts';
import { median, sampleSd } from '../../statistics.ts';
import { CYCLE } from './priors.ts';

export type CycleEvent = {
  type: 'period_start' | 'period_end' | 'lh_positive';
  /** ISO local date. */
  date: string;
};
export type CycleInput = {
  events: readonly CycleEvent[];
  contraception: 'none' | 'non_hormonal' | 'hormonal';
  today: string;
  pregnant?: boolean | undefined;
};
export type CycleInfo = {
  /** A phase is named only when an LH test proves it; counting days would be guessing (Elliott-Sale 2025). */
  status: 'not_applicable' | 'no_data' | 'bleeding' | 'periovulatory_verified' | 'luteal_verified' | 'unverified';
  /** 1 on the first day of the last period. */
  cycleDay: number | null;
  /** First and last day on which the next period may be expected. */
  nextWindow: [string, string] | null;
  irregular: boolean | null;
  /** Whether to suggest a doctor: more than 90 days without a period. */
  refer: boolean;
  /** A calendar never changes a load; symptoms and readiness may. */
  loadAdjustPct: 0;
};

const UNKNOWN = { cycleDay: null, nextWindow: null, irregular: null, refer: false, loadAdjustPct: 0 } as const;

const daysOf = (events: readonly CycleEvent[], type: CycleEvent['type']): number[] =>
  [...new Set(events.filter((event) => event.type === type).map((event) => writtenDay(event.date)))].toSorted(
    (a, b) => a - b,
  );

const statusOn = (today: number, start: number, events: readonly CycleEvent[]): CycleInfo['status'] => {
  const end = daysOf(events, 'period_end').find((day) => day >= start) ?? start + CYCLE.untoldBleedingDays;
  if (today <= end) return 'bleeding';
  const surge = daysOf(events, 'lh_positive').findLast((day) => day >= start && day <= today);
  if (surge === undefined || today > surge + CYCLE.lutealDays) return 'unverified';
  return today <= surge + CYCLE.periovulatoryDays ? 'periovulatory_verified' : 'luteal_verified';
};

const expectation = (starts: readonly number[]): Pick<CycleInfo, 'nextWindow' | 'irregular'> => {
  const lengths = starts
    .slice(1)
    .map((start, i) => start - (starts[i] as number))
    .filter((days) => days >= CYCLE.length[0] && days <= CYCLE.length[1])
    .slice(-CYCLE.mostLengths);
  const middle = median(lengths);
  const sd = sampleSd(lengths);
  const last = starts.at(-1);
  if (middle === null || sd === null || last === undefined) return { nextWindow: null, irregular: null };
  const margin = Math.max(CYCLE.leastMargin, Math.ceil(sd));
  // Half a day of an even count's median does not move the date.
  const expected = last + Math.floor(middle);
  return {
    nextWindow: [isoDate(expected - margin), isoDate(expected + margin)],
    irregular:
      middle < CYCLE.regularLength[0] ||
      middle > CYCLE.regularLength[1] ||
      Math.max(...lengths) - Math.min(...lengths) >= CYCLE.irregularRange,
  };
};

/** What may be said of a menstrual cycle from noted events; those after today are not counted. Throws a RangeError on dates that are none. */
export const cycleInfo = ({ events, contraception, today, pregnant = false }: CycleInput): CycleInfo => {
  if (contraception === 'hormonal' || pregnant) return { status: 'not_applicable', ...UNKNOWN };
  const day = writtenDay(today);
  const starts = daysOf(events, 'period_start').filter((start) => start <= day);
  const last = starts.at(-1);
  if (last === undefined) return { status: 'no_data', ...UNKNOWN };
  return {
    status: statusOn(day, last, events),
    cycleDay: day - last + 1,
    ...expectation(starts),
    refer: day - last > CYCLE.referAfterDays,
    loadAdjustPct: 0,
  };
};
