import { percentAtRpe } from '../../estimate/rpe-chart.ts';
import { isPositive } from '../../quantity.ts';

/** The load that should feel as meant at the same reps, by the RTS chart; in the unit of `load`, null outside the chart. */
export const loadForTargetRpe = (
  load: number,
  set: { reps: number; actualRpe: number; targetRpe: number },
): number | null => {
  const actual = percentAtRpe(set.reps, set.actualRpe);
  const target = percentAtRpe(set.reps, set.targetRpe);
  return actual === null || target === null || !isPositive(load) ? null : load * (target / actual);
};
