import { isPositive } from '../quantity.ts';
import { RUNNING_ZONES } from './tables.ts';

// Daniels and Gilbert 1979 (Oxygen Power). Speeds in metres and times in minutes inside, metres and seconds outside.

/** Oxygen cost in ml/kg/min of running at metres a minute. */
const oxygenCost = (speed: number): number => -4.6 + 0.182258 * speed + 0.000104 * speed ** 2;

/** The share of the greatest uptake that can be kept up for minutes. */
const sustainedShare = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

const rawVdot = (metres: number, seconds: number): number =>
  oxygenCost((metres / seconds) * 60) / sustainedShare(seconds / 60);

/** VDOT of a race; null for a distance or time that is none, or a pace so slow that the formula has no value. */
export const vdot = (metres: number, seconds: number): number | null => {
  if (!isPositive(metres) || !isPositive(seconds)) return null;
  const value = rawVdot(metres, seconds);
  return isPositive(value) ? value : null;
};

/** Race time in seconds over metres for a VDOT; null for what is none. */
export const raceSeconds = (value: number, metres: number): number | null => {
  if (!isPositive(value) || !isPositive(metres)) return null;
  let fast = 0;
  // A quarter of a metre a minute costs less than nothing by the formula, so no VDOT is slower.
  let slow = metres * 4;
  while (slow - fast > Math.max(1e-6, slow * 1e-12)) {
    const middle = (fast + slow) / 2;
    if (rawVdot(metres, middle) > value) fast = middle;
    else slow = middle;
  }
  return (fast + slow) / 2;
};

/** Seconds a kilometre at a share of VDOT (0.62 is easy running); null for what is none. */
export const paceAt = (value: number, share: number): number | null => {
  const uptake = value * share;
  if (!isPositive(value) || !isPositive(share) || !isPositive(uptake)) return null;
  const speed = (-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (4.6 + uptake))) / (2 * 0.000104);
  return 60_000 / speed;
};

export type RunningZone = keyof typeof RUNNING_ZONES;

/** Seconds a kilometre of every zone, slow end first: easy, marathon, threshold, interval, repetition; null for a VDOT that is none. */
export const runningZones = (value: number): Record<RunningZone, [number, number]> | null => {
  const ends = Object.entries(RUNNING_ZONES).map(([zone, [slow, fast]]) => [
    zone,
    [paceAt(value, slow), paceAt(value, fast)],
  ]);
  return isPositive(value) ? (Object.fromEntries(ends) as Record<RunningZone, [number, number]>) : null;
};
