import { isAmount, isPositive } from '../quantity.ts';
import { ACSM_COST } from './tables.ts';

/** Oxygen uptake in ml/kg/min at metres a minute and a grade (0.05 rises 5 %); null for a speed or slope that is none. */
export const oxygenUptake = (mode: keyof typeof ACSM_COST, metresPerMinute: number, grade = 0): number | null => {
  const [level, rising] = ACSM_COST[mode];
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
