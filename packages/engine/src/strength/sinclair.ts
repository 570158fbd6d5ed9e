import { isPositive } from '../quantity.ts';
import { SINCLAIR, type ScoringSex } from './coefficients.ts';
import { pointsFor } from './polynomial-score.ts';

/** The Olympic cycle whose constants are used; it belongs with each stored score. */
export type SinclairCycle = keyof typeof SINCLAIR;

/** Sinclair's coefficient and points of an Olympic total in kilograms: 1 from the heaviest champion's weight on, 0 when either is none. */
export const sinclair = (
  cycle: SinclairCycle,
  sex: ScoringSex,
  bodyweightKg: number,
  totalKg: number,
): { coefficient: number; points: number } => {
  if (!isPositive(bodyweightKg)) return { coefficient: 0, points: 0 };
  const [a, heaviest] = SINCLAIR[cycle][sex];
  const coefficient = bodyweightKg >= heaviest ? 1 : 10 ** (a * Math.log10(bodyweightKg / heaviest) ** 2);
  return { coefficient, points: pointsFor(coefficient, totalKg) };
};
