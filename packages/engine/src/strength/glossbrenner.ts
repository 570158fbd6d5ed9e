import { isPositive } from '../quantity.ts';
import { GLOSSBRENNER, type ScoringSex } from './coefficients.ts';
import { pointsFor } from './polynomial-score.ts';
import { schwartzMaloneCoefficient } from './schwartz-malone.ts';
import { wilksCoefficient } from './wilks.ts';

/** Glossbrenner points: the mean of Schwartz or Malone with Wilks, or with a line for the heaviest; 0 when either is none. */
export const glossbrenner = (sex: ScoringSex, bodyweightKg: number, totalKg: number): number => {
  if (!isPositive(bodyweightKg)) return 0;
  const { fromKg, line } = GLOSSBRENNER[sex];
  const other =
    bodyweightKg < fromKg
      ? wilksCoefficient(sex, bodyweightKg)
      : // The line was fitted to a table of real lifters and would cross zero for a body no one has.
        Math.max(0, line[0] * bodyweightKg + line[1]);
  return pointsFor((schwartzMaloneCoefficient(sex, bodyweightKg) + other) / 2, totalKg);
};
