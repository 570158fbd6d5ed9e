type Evidence = { sets: number; repCounts: number; relativeError: number };
export type RepCurvePrior = {
  perRep: number;
  range: readonly [number, number];
  step: number;
  leastSets: number;
  leastRepCounts: number;
  mostRir: number;
  priorSets: number;
  noise: number;
  high: Evidence;
  medium: Evidence;
};

/**
 * What learning a rep curve assumes before it has seen anything. Engineering defaults, but for the steepness, which is
 * the RTS chart's between 1 and 10 reps (1 / 0.739 - 1, over 9), and for the noise of a set, which is the spread of a
 * repeated 1RM test (Grgic 2020, about 4 %).
 */
export const REP_CURVE_PRIOR: RepCurvePrior = {
  perRep: 0.0392,
  /** A leg press may be nearly flat, a press steep; nothing outside is a rep curve. */
  range: [0.01, 0.1],
  step: 0.0005,
  leastSets: 8,
  leastRepCounts: 3,
  /** Sets farther from failure are guesses (Halperin 2022). */
  mostRir: 4,
  /** How hard the population pulls, in squared logarithms of the steepness. */
  priorSets: 2,
  noise: 0.04,
  high: { sets: 16, repCounts: 4, relativeError: 0.03 },
  medium: { sets: 8, repCounts: 3, relativeError: 0.05 },
};
