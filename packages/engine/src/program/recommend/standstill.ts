import { dayNumber } from '../calendar.ts';
import type { Exposure } from '../adapt/training-log.ts';
import { meanOf } from './case.ts';
import { SWAP } from './priors.ts';

export type Standstill = {
  sessions: number;
  days: number;
  firstKg: number;
  lastKg: number;
  overPlan: number;
  dates: string[];
};

const overPlanOf = ({ sets, planned }: Exposure): number[] =>
  planned?.rir == null
    ? []
    : sets.flatMap(({ rpe, reps }) => [
        ...(rpe === null ? [] : [rpe - (10 - (planned.rir as number))]),
        ...(reps < planned.lo ? [1] : []),
      ]);

/**
 * A lift that has not risen over weeks although it was trained as hard as meant; null where it has, or too little is
 * known. Slower and surer than the stall that takes one session back: it compares means.
 */
const standstillOf = (exposures: readonly Exposure[]): Standstill | null => {
  const known = exposures.filter(({ e1rm }) => e1rm !== null);
  // Longer ago than twice the time asked for is another story.
  const newest = known.at(-1)?.date;
  const last = known.filter(({ date }) => newest !== undefined && dayNumber(newest) - dayNumber(date) <= 2 * SWAP.days);
  const dates = last.map(({ date }) => date);
  const [from, to] = [dates[0], dates.at(-1)];
  if (last.length < SWAP.sessions || from === undefined || to === undefined) return null;
  const days = dayNumber(to) - dayNumber(from);
  const estimates = last.map(({ e1rm }) => e1rm as number);
  const [firstKg, lastKg] = [meanOf(estimates.slice(0, SWAP.of)), meanOf(estimates.slice(-SWAP.of))];
  const over = last.slice(-SWAP.of).flatMap(overPlanOf);
  if (days < SWAP.days || over.length < SWAP.of) return null;
  if (lastKg > firstKg * (1 + SWAP.rise) || lastKg < firstKg * (1 - SWAP.fall)) return null;
  const overPlan = meanOf(over);
  return overPlan < SWAP.rpe ? null : { sessions: last.length, days, firstKg, lastKg, overPlan, dates };
};

/** Where the rule comes from. */
export const STANDSTILL_SOURCE = 'variation after a stall: coaching practice; the window: engineering default';

const LIFTS = ['main', 'secondary'];

/** The standstill of a lift the program is built on; of accessories it says nothing. Light weeks are left out before. */
export const liftStandstillOf = (exposures: readonly Exposure[]): Standstill | null =>
  LIFTS.includes(exposures.at(-1)?.planned?.role ?? '') ? standstillOf(exposures) : null;
