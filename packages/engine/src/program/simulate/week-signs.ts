import { TESTED_LIFTS } from '../../catalog/exercise.ts';
import type { DeloadTrigger } from '../recovery/deload.ts';
import type { ByLift } from './result.ts';

/** What a week showed of how recovery goes. */
export type WeekSigns = {
  sets: number;
  missedSets: number;
  /** Mean of reported less planned RPE of each session. */
  overPlan: number[];
  lowDays: number;
  painDays: number;
  worstPain: number;
  e1rmKg: ByLift<number | null>;
};

const MISSED_SHARE = 0.3;
const RPE_OVER = 1;
const LOW_DAYS = 5;
const PAIN_DAYS = 2;
const HARD_PAIN = 6;
const DROPPED = 0.95;

const dropped = (week: WeekSigns, best: ByLift<number>): number =>
  TESTED_LIFTS.filter((lift) => {
    const now = week.e1rmKg[lift];
    return now !== null && now <= best[lift] * DROPPED;
  }).length;

/** The deload triggers two weeks running give (programs: any two soft ones or one hard). */
export const triggersOf = (now: WeekSigns, before: WeekSigns | null, best: ByLift<number>): DeloadTrigger[] => {
  const found: DeloadTrigger[] = [];
  if (now.sets > 0 && now.missedSets / now.sets >= MISSED_SHARE) found.push('missed_reps');
  if (now.overPlan.filter((over) => over >= RPE_OVER).length >= 2) found.push('rpe_over');
  if (now.lowDays >= LOW_DAYS) found.push('low_wellness');
  if (now.painDays >= PAIN_DAYS) found.push('joint_pain');
  if (now.worstPain >= HARD_PAIN) found.push('pain_ge_6');
  if (before && dropped(now, best) >= 2 && dropped(before, best) >= 2) found.push('e1rm_drop');
  return found;
};
