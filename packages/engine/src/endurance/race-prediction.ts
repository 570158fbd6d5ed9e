import { isPositive } from '../quantity.ts';
import { RIEGEL_EXPONENT } from './tables.ts';

type Trial = { metres: number; seconds: number };

const isTrial = (trial: Trial): boolean => isPositive(trial.metres) && isPositive(trial.seconds);

/** Seconds over another distance by a race (Riegel); null for distances or times that are none. */
export const riegelSeconds = (race: Trial, metres: number): number | null =>
  isTrial(race) && isPositive(metres) ? race.seconds * (metres / race.metres) ** RIEGEL_EXPONENT : null;

/**
 * Critical speed in metres a second and the metres above it (D') from two trials of 2 to 15 minutes (Monod 1965, Hughson
 * 1984). Null when the longer trial was not also the farther one, or a line through both says nothing.
 */
export const criticalSpeed = (one: Trial, two: Trial): { metresPerSecond: number; reserveMetres: number } | null => {
  if (!isTrial(one) || !isTrial(two) || one.seconds === two.seconds) return null;
  const metresPerSecond = (two.metres - one.metres) / (two.seconds - one.seconds);
  return isPositive(metresPerSecond)
    ? { metresPerSecond, reserveMetres: one.metres - metresPerSecond * one.seconds }
    : null;
};
