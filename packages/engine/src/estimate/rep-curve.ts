import { isAmount, isPositive } from '../quantity.ts';
import { MOST_EFFECTIVE_REPS, type Confidence } from './one-rep-max.ts';
import { REP_CURVE_PRIOR } from './rep-curve-prior.ts';

/** One work set of one lift by one person; weights in one unit throughout. */
export type HardSet = { weight: number; reps: number; rir?: number | undefined; rpe?: number | undefined };

/** How many repetitions a share of the 1RM allows this person on this lift: share = 1 / (1 + perRep (n - 1)). */
export type RepCurve = {
  perRep: number;
  /** The 1RM the sets agree on, in their unit. */
  oneRepMax: number;
  sets: number;
  repCounts: number;
  /** Standard deviation of the sets about the curve, as a share of the weight. */
  relativeError: number;
  confidence: Confidence;
};

type Point = { weight: number; toFailure: number };

const hardPoint = (set: HardSet): Point | null => {
  const rir = set.rpe === undefined ? (set.rir ?? 0) : 10 - set.rpe;
  const toFailure = set.reps + rir;
  const hard = isPositive(set.weight) && set.reps >= 1 && isAmount(rir) && rir <= REP_CURVE_PRIOR.mostRir;
  return hard && toFailure <= MOST_EFFECTIVE_REPS ? { weight: set.weight, toFailure } : null;
};

const growth = (perRep: number, toFailure: number): number => 1 + perRep * (toFailure - 1);

/** The 1RM (as a logarithm) that fits best for a steepness, and what is left over. */
const fitAt = (perRep: number, points: readonly Point[]): { log: number; squares: number } => {
  const logs = points.map((point) => Math.log(point.weight) + Math.log(growth(perRep, point.toFailure)));
  const log = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return { log, squares: logs.reduce((sum, value) => sum + (value - log) ** 2, 0) };
};

const confidenceOf = (sets: number, repCounts: number, relativeError: number): Confidence => {
  const { high, medium } = REP_CURVE_PRIOR;
  const reaches = (bar: typeof high): boolean =>
    sets >= bar.sets && repCounts >= bar.repCounts && relativeError <= bar.relativeError;
  return reaches(high) ? 'high' : reaches(medium) ? 'medium' : 'low';
};

/**
 * Learns a person's own rep curve on a lift from recent sets (some weeks, so that strength stands still). Only sets
 * within 4 reps of failure and 12 effective reps teach; fewer than 8 of them, or fewer than 3 different numbers of
 * effective reps, teach nothing: null. The steepness leans towards the population's where the sets leave it open.
 */
export const learnRepCurve = (sets: readonly HardSet[]): RepCurve | null => {
  const { perRep: usual, range, step, leastSets, leastRepCounts, priorSets, noise } = REP_CURVE_PRIOR;
  const points = sets.flatMap((set) => hardPoint(set) ?? []);
  const repCounts = new Set(points.map((point) => Math.round(point.toFailure))).size;
  if (points.length < leastSets || repCounts < leastRepCounts) return null;
  let best = { perRep: usual, log: 0, squares: 0, cost: Infinity };
  for (let perRep = range[0]; perRep <= range[1] + step / 2; perRep += step) {
    const fit = fitAt(perRep, points);
    const cost = fit.squares / noise ** 2 + priorSets * Math.log(perRep / usual) ** 2;
    if (cost < best.cost) best = { perRep, ...fit, cost };
  }
  const relativeError = Math.sqrt(best.squares / (points.length - 2));
  return {
    perRep: best.perRep,
    oneRepMax: Math.exp(best.log),
    sets: points.length,
    repCounts,
    relativeError,
    confidence: confidenceOf(points.length, repCounts, relativeError),
  };
};

/** The share of 1RM, 0..1, that allows `toFailure` repetitions by a curve; null outside 1 to 12. */
export const shareByCurve = (curve: Pick<RepCurve, 'perRep'>, toFailure: number): number | null =>
  toFailure >= 1 && toFailure <= MOST_EFFECTIVE_REPS ? 1 / growth(curve.perRep, toFailure) : null;

/** The 1RM of one set by the person's own curve, in the unit of its weight; null for sets that teach nothing. */
export const oneRepMaxByCurve = (curve: Pick<RepCurve, 'perRep'>, set: HardSet): number | null => {
  const point = hardPoint(set);
  return point && point.weight * growth(curve.perRep, point.toFailure);
};
