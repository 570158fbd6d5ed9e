import { isPositive } from '../quantity.ts';
import { IPF_GL, IPF_GL_LEAST_KG, type ScoringSex } from './coefficients.ts';
import { pointsFor } from './polynomial-score.ts';

/** What was lifted: `SBD` the total of three lifts, `B` bench press alone; with or without supportive gear. */
export type IpfGlEvent = { sex: ScoringSex; equipment: 'raw' | 'equipped'; event: 'SBD' | 'B' };

/** IPF GL points of a result in kilograms; 0 below 35 kg body weight or for a result that is none. */
export const ipfGl = ({ sex, equipment, event }: IpfGlEvent, bodyweightKg: number, resultKg: number): number => {
  if (!isPositive(bodyweightKg) || bodyweightKg < IPF_GL_LEAST_KG) return 0;
  const [a = 0, b = 0, c = 0] = IPF_GL[sex][equipment][event];
  return pointsFor(100 / (a - b * Math.exp(-c * bodyweightKg)), resultKg);
};
