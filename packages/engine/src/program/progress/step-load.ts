import { isAmount, isCount, isPositive } from '../../quantity.ts';

/** Step loading: a load is kept for so many successful sessions, then goes up a step. Null for a load or count that is none. */
export const stepLoad = (
  load: number,
  step: number,
  sessions: { successful: number; perStep: number },
): { load: number; successful: number } | null => {
  if (!isPositive(load) || !isPositive(step) || !isAmount(sessions.successful) || !isCount(sessions.perStep))
    return null;
  return sessions.successful >= sessions.perStep
    ? { load: load + step, successful: 0 }
    : { load, successful: sessions.successful };
};
