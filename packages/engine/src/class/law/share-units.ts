// How many people share how much equipment (training-science §4.6, "equipment law").

const whole = (name: string, value: number, least: number): void => {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`${name}: ${value} is no whole number of at least ${least}`);
};

/** Groups of n people in s parts, sizes differing by at most one, larger first: 7 in 3 is `[3, 2, 2]`. */
export const splitEvenly = (n: number, s: number): number[] => {
  whole('n', n, 0);
  whole('s', s, 1);
  return Array.from({ length: s }, (_, i) => Math.floor(n / s) + (i < n % s ? 1 : 0));
};

export type Rotation = {
  groupSizes: number[];
  maxGroup: number;
  feasible: boolean;
  /** Positions of the stations that hold fewer than the largest group. */
  bottleneck: number[];
  durationS: number;
};

/**
 * Groups move together through stations: feasible when the largest group fits the smallest station. `caps` are people a
 * station holds. Seconds: R*S*(work+trans) - trans + (R-1)*roundRest.
 */
export const rotation = (input: {
  n: number;
  caps: readonly number[];
  rounds: number;
  workS: number;
  transS: number;
  roundRestS: number;
}): Rotation => {
  const { n, caps, rounds, workS, transS, roundRestS } = input;
  const groupSizes = splitEvenly(n, caps.length);
  const maxGroup = groupSizes[0] ?? 0;
  const bottleneck = caps.flatMap((cap, station) => (cap < maxGroup ? [station] : []));
  return {
    groupSizes,
    maxGroup,
    feasible: bottleneck.length === 0,
    bottleneck,
    durationS: rounds * caps.length * (workS + transS) - transS + (rounds - 1) * roundRestS,
  };
};

/** Everybody at one station once: how many waves it takes, ceil(n / sum of places). Throws where there is no place. */
export const waves = (n: number, caps: readonly number[]): number => {
  const places = caps.reduce((sum, cap) => sum + cap, 0);
  whole('places', places, 1);
  return Math.ceil(n / places);
};

/** All at once or one after another: heats = ceil(n / units), as equal as can be. Throws without units. */
export const heats = (n: number, units: number): { heats: number; sizes: number[] } => {
  whole('units', units, 1);
  const count = Math.max(1, Math.ceil(n / units));
  return { heats: count, sizes: splitEvenly(n, count) };
};

/** Units of each movement a staggered EMOM of k movements needs: ceil(n / k). */
export const minUnits = (n: number, k: number): number => {
  whole('k', k, 1);
  return Math.ceil(n / k);
};

/** A staggered EMOM: group i starts at movement i; `short` names the movements with too few units, as listed. */
export const emomStagger = (
  n: number,
  units: Readonly<Record<string, number>>,
): { concurrent: number; feasible: boolean; short: string[] } => {
  const concurrent = minUnits(n, Object.keys(units).length);
  const short = Object.keys(units).filter((movement) => (units[movement] ?? 0) < concurrent);
  return { concurrent, feasible: short.length === 0, short };
};

/** I go, you go: groups of g = ceil(n / units); rest is the work of the others. Seconds. */
export const igyg = (input: {
  n: number;
  units: number;
  workS: number;
  setsEach: number;
  swapS: number;
}): { group: number; restS: number; durationS: number } => {
  const { n, units, workS, setsEach, swapS } = input;
  whole('units', units, 1);
  const group = Math.max(1, Math.ceil(n / units));
  return { group, restS: (group - 1) * workS, durationS: setsEach * group * workS + (group * setsEach - 1) * swapS };
};
