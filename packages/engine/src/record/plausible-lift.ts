import { convertMass } from '../load/convert-mass.ts';
import { isPositive } from '../quantity.ts';
import type { ScoringSex } from '../strength/coefficients.ts';
import { dots } from '../strength/dots.ts';
import { HARD_DOTS, HARD_KG, SOFT_DOTS, type JudgedLift } from './plausibility-limits.ts';

export type LiftClaim = {
  sex: ScoringSex;
  bodyweightKg: number;
  lift: JudgedLift;
  kilograms: number;
  equipment?: 'raw' | 'equipped' | undefined;
  /** What this person usually lifts here, when it is known. */
  usualKg?: number | undefined;
};
export type LiftVerdict = {
  /** `soft` is asked about; `hard` is beyond what people lift. */
  level: 'ok' | 'soft' | 'hard';
  /** DOTS of the single lift; 0 when body weight or lift is none. */
  dots: number;
  /** Whether to ask "did you mean pounds?": as pounds the number would be ordinary. */
  suggestPounds: boolean;
};

const USUAL_SPREAD = 0.05;

/** Whether people lift that much at that body weight. It asks and never refuses; a kind sentence is the caller's. */
export const plausibleLift = (claim: LiftClaim): LiftVerdict => {
  const { sex, bodyweightKg, lift, kilograms, equipment = 'raw', usualKg } = claim;
  const soft = SOFT_DOTS[sex][lift] ?? Infinity;
  const hard = HARD_DOTS[equipment][sex][lift] ?? Infinity;
  const hardKg = HARD_KG[sex][lift] ?? Infinity;
  const judge = (weight: number): LiftVerdict['level'] => {
    const points = dots(sex, bodyweightKg, weight);
    return points > hard || weight > hardKg ? 'hard' : points > soft ? 'soft' : 'ok';
  };
  const level = judge(kilograms);
  const wasPounds = level === 'hard' && judge(convertMass(kilograms, 'lb', 'kg')) === 'ok';
  const usual = usualKg !== undefined && isPositive(usualKg) ? usualKg : null;
  const isUsualInPounds = usual !== null && Math.abs(convertMass(kilograms, 'kg', 'lb') / usual - 1) <= USUAL_SPREAD;
  return { level, dots: dots(sex, bodyweightKg, kilograms), suggestPounds: wasPounds || isUsualInPounds };
};
