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

/** Those that count: with an estimate, and no longer before the newest than twice the time asked for. */
export const countedOf = (exposures: readonly Exposure[]): Exposure[] => {
  const known = exposures.filter(({ e1rm }) => e1rm !== null);
  const newest = known.at(-1)?.date;
  return known.filter(({ date }) => newest !== undefined && dayNumber(newest) - dayNumber(date) <= 2 * SWAP.days);
};

/** Means of the first and the last of those that count; null where they rose, fell or were trained too easily. */
const levelOf = (counted: readonly Exposure[]): Pick<Standstill, 'firstKg' | 'lastKg' | 'overPlan'> | null => {
  const estimates = counted.map(({ e1rm }) => e1rm as number);
  const [firstKg, lastKg] = [meanOf(estimates.slice(0, SWAP.of)), meanOf(estimates.slice(-SWAP.of))];
  const over = counted.slice(-SWAP.of).flatMap(overPlanOf);
  if (over.length < SWAP.of) return null;
  if (lastKg > firstKg * (1 + SWAP.rise) || lastKg < firstKg * (1 - SWAP.fall)) return null;
  const overPlan = meanOf(over);
  return overPlan < SWAP.rpe ? null : { firstKg, lastKg, overPlan };
};

/**
 * A lift that has not risen over weeks although it was trained as hard as meant; null where it has, or too little is
 * known. Slower and surer than the stall that takes one session back: it compares means.
 */
const standstillOf = (exposures: readonly Exposure[]): Standstill | null => {
  const counted = countedOf(exposures);
  const dates = counted.map(({ date }) => date);
  const [from, to] = [dates[0], dates.at(-1)];
  if (counted.length < SWAP.sessions || from === undefined || to === undefined) return null;
  const days = dayNumber(to) - dayNumber(from);
  const level = days < SWAP.days ? null : levelOf(counted);
  return level === null ? null : { sessions: counted.length, days, ...level, dates };
};

/** Where the rule comes from. */
export const STANDSTILL_SOURCE = 'variation after a stall: coaching practice; the window: engineering default';

const LIFTS = ['main', 'secondary'];

const isLift = (exposures: readonly Exposure[]): boolean => LIFTS.includes(exposures.at(-1)?.planned?.role ?? '');

/** The standstill of a lift the program is built on; of accessories it says nothing. Light weeks are left out before. */
export const liftStandstillOf = (exposures: readonly Exposure[]): Standstill | null =>
  isLift(exposures) ? standstillOf(exposures) : null;

/**
 * Whether a lift may stand still, by the first and the last three of the days up to twice the time asked for before its
 * newest; null is one without a load. A no is sure, and most lifts need no more.
 */
export const mayStandStill = (ends: readonly (Exposure | null)[]): boolean => {
  const known = ends.filter((each) => each?.e1rm != null) as Exposure[];
  return known.length < ends.length || known.length < 2 * SWAP.of || (isLift(known) && levelOf(known) !== null);
};
