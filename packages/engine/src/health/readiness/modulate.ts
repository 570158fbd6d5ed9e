import { isAmount, isCount } from '../../quantity.ts';
import { READINESS_CHANGES } from './priors.ts';
import type { ReadinessZone } from './wellness.ts';

export type DayDose = {
  sets: number;
  load: number;
  /** Null where the plan has none. */
  rpeCap: number | null;
};

/** A day's dose by readiness: fewer sets (a part counts whole), a lighter load, a lower cap, and whether progress is due. Null for a dose that is none. */
export const modulate = (zone: ReadinessZone, planned: DayDose): (DayDose & { progress: boolean }) | null => {
  const change = READINESS_CHANGES[zone];
  if (!isCount(planned.sets) || !isAmount(planned.load)) return null;
  return {
    sets: Math.ceil(planned.sets * change.sets),
    load: planned.load * change.load,
    rpeCap: planned.rpeCap === null ? null : planned.rpeCap - change.rpe,
    progress: change.progress,
  };
};
