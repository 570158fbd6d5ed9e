import { isAmount, isCount } from '../../quantity.ts';
import { HYPERTROPHY_MESOCYCLE } from './schemes.ts';

export type MesocycleWeek = { week: number; sets: number; rir: number; deload?: true };

/**
 * Weekly sets of a muscle from its minimum effective volume upwards, capped at the most recoverable, with reps in
 * reserve falling to 0 and a light week after. Half sets of the light week count whole. Null for numbers that are none.
 */
export const hypertrophyMesocycle = (plan: {
  mev: number;
  mrv: number;
  /** Weeks of work, the light one not counted. */
  weeks: number;
  addPerWeek: number;
}): MesocycleWeek[] | null => {
  const { mostRir, deloadRir, deloadShare } = HYPERTROPHY_MESOCYCLE;
  if (!isAmount(plan.mev) || !isAmount(plan.mrv) || !isCount(plan.weeks) || !isAmount(plan.addPerWeek)) return null;
  const work = Array.from({ length: plan.weeks }, (_, index) => ({
    week: index + 1,
    sets: Math.min(plan.mrv, plan.mev + index * plan.addPerWeek),
    rir: Math.min(mostRir, plan.weeks - 1 - index),
  }));
  const light = {
    week: plan.weeks + 1,
    sets: Math.ceil(plan.mev * deloadShare),
    rir: deloadRir,
    deload: true as const,
  };
  return [...work, light];
};
