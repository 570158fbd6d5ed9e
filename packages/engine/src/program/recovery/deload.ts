import { isAmount, isCount } from '../../quantity.ts';
import { DELOAD, HARD_TRIGGERS, type SOFT_TRIGGERS } from './priors.ts';

export type DeloadTrigger = (typeof SOFT_TRIGGERS)[number] | (typeof HARD_TRIGGERS)[number];

/** Whether a light week is due: any hard trigger, or two different soft ones. */
export const deloadIsDue = (triggers: readonly DeloadTrigger[]): boolean => {
  const hard: readonly string[] = HARD_TRIGGERS;
  const found = [...new Set(triggers)];
  return found.length >= 2 || found.some((trigger) => hard.includes(trigger));
};

type Dose = { sets: number; load: number; rir: number };

/** A planned exercise in a light week: half the sets (a half counts whole), a tenth off the load, two more in reserve. Null for a dose that is none. */
export const deload = (planned: Dose): Dose | null =>
  isCount(planned.sets) && isAmount(planned.load) && isAmount(planned.rir)
    ? {
        sets: Math.ceil(planned.sets * DELOAD.sets),
        load: planned.load * DELOAD.load,
        rir: planned.rir + DELOAD.rir,
      }
    : null;
