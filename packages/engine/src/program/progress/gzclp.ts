import { isAmount, isPositive } from '../../quantity.ts';
import { GZCLP, type Region } from './schemes.ts';

export type GzclpTier = keyof typeof GZCLP.stages;
export type GzclpNext = {
  /** 0-based stage of the tier. */
  stage: number;
  /** Null when it must be found anew. */
  loadKg: number | null;
  /** `retest_5rm_85pct`: restart at 85 % of a new 5RM. `restart_plus`: restart a step above the last start. */
  action: 'add_load' | 'next_stage' | 'retest_5rm_85pct' | 'restart_plus';
};

/** What follows a session of the first or second tier; all its reps are a success. Null for a stage or load that is none. */
export const gzclpNext = (
  tier: GzclpTier,
  region: Region,
  done: { stage: number; loadKg: number; totalReps: number },
): GzclpNext | null => {
  const stages = GZCLP.stages[tier];
  const stage = stages[done.stage];
  if (!stage || !isPositive(done.loadKg) || !isAmount(done.totalReps)) return null;
  if (done.totalReps >= stage[0] * stage[1])
    return { stage: done.stage, loadKg: done.loadKg + GZCLP.incrementKg[region], action: 'add_load' };
  if (done.stage + 1 < stages.length) return { stage: done.stage + 1, loadKg: done.loadKg, action: 'next_stage' };
  return { stage: 0, loadKg: null, action: tier === 'T1' ? 'retest_5rm_85pct' : 'restart_plus' };
};

/** The third tier: load goes up when the last set reaches 25 reps. */
export const gzclpThirdTier = (lastSetReps: number): 'add' | 'hold' =>
  lastSetReps >= GZCLP.lastSetReps ? 'add' : 'hold';
