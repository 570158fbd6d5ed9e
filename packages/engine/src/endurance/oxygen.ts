import { isAmount, isPositive } from '../quantity.ts';

/** Cost in ml/kg/min of level and of rising speed in metres a minute, over 3.5 at rest (ACSM). */
const ACSM = { walk: [0.1, 1.8], run: [0.2, 0.9] } as const;

/** Oxygen uptake in ml/kg/min at metres a minute and a grade (0.05 rises 5 %); null for a speed or slope that is none. */
export const oxygenUptake = (mode: keyof typeof ACSM, metresPerMinute: number, grade = 0): number | null => {
  const [level, rising] = ACSM[mode];
  return isAmount(metresPerMinute) && isAmount(grade)
    ? 3.5 + level * metresPerMinute + rising * metresPerMinute * grade
    : null;
};

/** Greatest oxygen uptake in ml/kg/min by the metres run in 12 minutes (Cooper 1968); null below what the formula knows. */
export const cooperUptake = (metres: number): number | null => {
  const uptake = (metres - 504.9) / 44.73;
  return isPositive(uptake) ? uptake : null;
};

/** Energy in kilocalories of minutes at a MET value (2024 Compendium); null for what is none. */
export const activityKcal = (met: number, bodyweightKg: number, minutes: number): number | null =>
  isPositive(met) && isPositive(bodyweightKg) && isAmount(minutes)
    ? ((met * 3.5 * bodyweightKg) / 200) * minutes
    : null;
