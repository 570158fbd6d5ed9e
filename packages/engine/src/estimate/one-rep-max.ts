import { isAmount, isPositive } from '../quantity.ts';

/** Published one-repetition-maximum formulas; each is multiplied by the weight lifted for `reps` to failure. */
const FACTORS = {
  epley: (reps: number) => 1 + reps / 30,
  brzycki: (reps: number) => 36 / (37 - reps),
  lombardi: (reps: number) => reps ** 0.1,
  lander: (reps: number) => 100 / (101.3 - 2.67123 * reps),
  mayhew: (reps: number) => 100 / (52.2 + 41.9 * Math.exp(-0.055 * reps)),
  oconner: (reps: number) => 1 + 0.025 * reps,
  wathan: (reps: number) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps)),
} as const;
export type OneRepMaxFormula = keyof typeof FACTORS;

/**
 * The formula's bare value, no guards, in the unit of `weight`. Brzycki has no value at 37 reps and Lander none near
 * 37.9: ask `estimateOneRepMax`, which goes no further than 12, unless the formula itself is what is wanted.
 */
export const rawOneRepMax = (formula: OneRepMaxFormula, weight: number, reps: number): number =>
  weight * FACTORS[formula](reps);

/** The weight liftable `reps` times, in the unit of `oneRepMax`, by the formula; not rounded, not guarded. */
export const weightForReps = (formula: OneRepMaxFormula, oneRepMax: number, reps: number): number =>
  oneRepMax / FACTORS[formula](reps);

export type Confidence = 'high' | 'medium' | 'low';
export type OneRepMaxEstimate = { e1rm: number; confidence: Confidence };

/** Reps to failure beyond which no formula is believed. */
export const MOST_EFFECTIVE_REPS = 12;

/**
 * A guarded estimate: effective reps are reps + RIR (or 10 - RPE, which goes before it); a true single is the weight
 * itself. Same unit as `weight`. Null above 12 effective reps (Reynolds 2006) and for sets that cannot be.
 */
export const estimateOneRepMax = (
  set: { weight: number; reps: number; rir?: number | undefined; rpe?: number | undefined },
  formula: OneRepMaxFormula = 'epley',
): OneRepMaxEstimate | null => {
  const rir = set.rpe === undefined ? (set.rir ?? 0) : 10 - set.rpe;
  const effective = set.reps + rir;
  if (!isPositive(set.weight) || !isAmount(rir) || !(set.reps >= 1 && effective <= MOST_EFFECTIVE_REPS)) return null;
  if (set.reps === 1 && rir === 0) return { e1rm: set.weight, confidence: 'high' };
  const confidence = effective <= 6 ? 'high' : effective <= 10 ? 'medium' : 'low';
  return { e1rm: rawOneRepMax(formula, set.weight, effective), confidence };
};

/** Slope and intercept in kilograms of 1RM on 5RM (Reynolds 2006, JSCR 20:584; 70 adults). */
const FROM_FIVE = { chest_press: [1.1307, 0.6999], leg_press: [1.097, 14.2546] } as const;

/** One-repetition maximum in kilograms from a five-repetition maximum on two machines; null for a weight that is none. */
export const oneRepMaxFromFive = (exercise: keyof typeof FROM_FIVE, fiveRepMaxKg: number): number | null => {
  const [slope, intercept] = FROM_FIVE[exercise];
  return isPositive(fiveRepMaxKg) ? slope * fiveRepMaxKg + intercept : null;
};
