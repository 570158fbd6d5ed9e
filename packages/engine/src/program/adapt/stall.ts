import { dayNumber } from '../calendar.ts';
import type { DoneSet, Exposure } from './training-log.ts';

export type Stall = { sessions: number; days: number; firstKg: number; bestSinceKg: number; dates: string[] };

/** The heaviest set of some. */
export const topOf = (sets: readonly DoneSet[]): DoneSet =>
  sets.reduce((top, set) => (set.kg > top.kg ? set : top), sets[0] as DoneSet);

/** Whether the last sessions of a lift brought no gain although the last two were as hard as meant; null where not. */
export const stallOf = (
  exposures: readonly Exposure[],
  least: { sessions: number; days: number; rise: number },
): Stall | null => {
  const last = exposures.slice(-least.sessions);
  const estimates = last.map(({ e1rm }) => e1rm);
  const [first, latest] = [last[0], last.at(-1)];
  if (last.length < least.sessions || !first || !latest || estimates.some((each) => each === null)) return null;
  const days = dayNumber(latest.date) - dayNumber(first.date);
  const found = estimates as number[];
  const firstKg = found[0] as number;
  const bestSinceKg = Math.max(...found.slice(1));
  const hard = last.slice(-2).every(({ sets, planned }) => {
    const { rpe, reps } = topOf(sets);
    return planned !== null && (reps < planned.lo || (rpe !== null && rpe >= 10 - (planned.rir ?? 2)));
  });
  if (days < least.days || bestSinceKg > firstKg * (1 + least.rise) || !hard) return null;
  return { sessions: last.length, days, firstKg, bestSinceKg, dates: last.map(({ date }) => date) };
};
