import { isAmount } from '../../quantity.ts';
import { LAYOFF } from './priors.ts';

export type Return = {
  /** Shares of the load and of the sets last done; null when both must be found anew. */
  load: number | null;
  sets: number | null;
  /** `restart`: two weeks of a novice's ramp. */
  mode: 'continue' | 'ramp' | 'restart';
};

/** How to come back after days without training; null for days that are none. */
export const returnAfter = (days: number): Return | null => {
  if (!isAmount(days)) return null;
  const row = LAYOFF.find(([most]) => days <= most);
  if (!row) return { load: null, sets: null, mode: 'restart' };
  const [, load, sets] = row;
  return { load, sets, mode: load === 1 && sets === 1 ? 'continue' : 'ramp' };
};
