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

/** The formula's bare value, no guards. Same unit as `weight`. */
export const rawOneRepMax = (formula: OneRepMaxFormula, weight: number, reps: number): number =>
  weight * FACTORS[formula](reps);

/** The weight liftable `reps` times at a given one-repetition maximum, by the formula; not rounded. */
export const weightForReps = (formula: OneRepMaxFormula, oneRepMax: number, reps: number): number =>
  oneRepMax / FACTORS[formula](reps);

export type OneRepMaxEstimate = { e1rm: number; confidence: 'high' | 'medium' | 'low' };

/**
 * A guarded estimate: effective reps are reps + RIR (or 10 - RPE); none above 12 effective reps (Reynolds 2006); a true
 * single is the weight itself. Same unit as `weight`.
 */
export const estimateOneRepMax = (
  set: { weight: number; reps: number; rir?: number | undefined; rpe?: number | undefined },
  formula: OneRepMaxFormula = 'epley',
): OneRepMaxEstimate | null => {
  const rir = set.rpe === undefined ? (set.rir ?? 0) : 10 - set.rpe;
  const effective = set.reps + rir;
  if (effective > 12 || set.reps < 1 || set.weight <= 0) return null;
  if (set.reps === 1 && rir === 0) return { e1rm: set.weight, confidence: 'high' };
  const confidence = effective <= 6 ? 'high' : effective <= 10 ? 'medium' : 'low';
  return { e1rm: rawOneRepMax(formula, set.weight, effective), confidence };
};

/** One-repetition maximum in kilograms from a five-repetition maximum on two machines (Reynolds 2006). */
export const oneRepMaxFromFive = (exercise: 'chest_press' | 'leg_press', fiveRepMaxKg: number): number =>
  exercise === 'chest_press' ? 1.1307 * fiveRepMaxKg + 0.6999 : 1.097 * fiveRepMaxKg + 14.2546;
