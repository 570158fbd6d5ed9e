import { isPositive } from '../quantity.ts';
import { mean } from '../statistics.ts';
import type { Confidence, OneRepMaxEstimate } from './one-rep-max.ts';

/** Mean concentric velocity of a true single in metres per second (Gonzalez-Badillo 2010, Weakley 2021). */
export const SINGLE_VELOCITY = {
  squat: 0.3,
  bench: 0.17,
  deadlift: 0.15,
  press: 0.2,
  prone_row: 0.5,
  pull_up: 0.23,
} as const;
export type VelocityLift = keyof typeof SINGLE_VELOCITY;

/** The fastest repetition of a set at one load, lifted as fast as it goes: mean concentric metres per second. */
export type LoadVelocity = { weight: number; velocity: number };

/** What a line must stand on before it is believed beyond its points: engineering defaults. */
const LEAST = { loads: 3, velocitySpread: 0.2, fit: 0.9 } as const;
/** The heaviest load must be at least this share of what the line says, or it is a guess. */
const NEAR = { medium: 0.6, high: 0.8 } as const;
const VERY_STRAIGHT = 0.97;
/** Faster than any bar moves in these lifts. */
const FASTEST = 3;

type Line = { slope: number; base: number; fit: number };

/** Least squares of the weight on the velocity, with the share of its variance that explains; null without a spread. */
const lineThrough = (points: readonly LoadVelocity[]): Line | null => {
  const [x, y] = [mean(points.map(({ velocity }) => velocity)), mean(points.map(({ weight }) => weight))];
  if (x === null || y === null) return null;
  let [xx, xy, yy] = [0, 0, 0];
  for (const { velocity, weight } of points) {
    xx += (velocity - x) ** 2;
    xy += (velocity - x) * (weight - y);
    yy += (weight - y) ** 2;
  }
  if (!(xx > 0 && yy > 0)) return null;
  const slope = xy / xx;
  return { slope, base: y - slope * x, fit: (xy * xy) / (xx * yy) };
};

/**
 * One-repetition maximum by bar speed: the load on a straight line through loads and their velocities (m/s) at which the
 * lift's single moves; same unit as `weight`, not rounded. Null below three different loads, below 0.2 m/s between the
 * fastest and the slowest, where heavier is not slower, where the line explains less than 0.9 of the loads, or where the
 * heaviest load is below 0.6 of what it says. The line is a person's own and of one lift; the single's velocity is a mean
 * of many people, so that in free weights it may be a tenth off: it never replaces a tested 1RM (engineering default).
 */
export const oneRepMaxByVelocity = (
  lift: VelocityLift,
  points: readonly LoadVelocity[],
): (OneRepMaxEstimate & { fit: number }) | null => {
  if (points.some(({ weight, velocity }) => !isPositive(weight) || !isPositive(velocity) || velocity > FASTEST))
    return null;
  const velocities = points.map(({ velocity }) => velocity);
  const [fastest, slowest] = [Math.max(...velocities), Math.min(...velocities)];
  if (new Set(points.map(({ weight }) => weight)).size < LEAST.loads || fastest - slowest < LEAST.velocitySpread)
    return null;
  const line = lineThrough(points);
  if (line === null || line.slope >= 0 || line.fit < LEAST.fit) return null;
  const heaviest = Math.max(...points.map(({ weight }) => weight));
  const e1rm = Math.max(heaviest, line.base + line.slope * SINGLE_VELOCITY[lift]);
  if (!Number.isFinite(e1rm) || heaviest < e1rm * NEAR.medium) return null;
  const confidence: Confidence = heaviest >= e1rm * NEAR.high && line.fit >= VERY_STRAIGHT ? 'medium' : 'low';
  return { e1rm, confidence, fit: line.fit };
};

/**
 * Share of speed lost within a set, 0..1, from its fastest to its last repetition (m/s each). Up to a quarter favours
 * strength, more favours growth (Hickmott 2022). Null for an empty set and speeds that are none.
 */
export const velocityLoss = (velocities: readonly number[]): number | null => {
  const last = velocities.at(-1);
  if (last === undefined || !velocities.every(isPositive)) return null;
  return 1 - last / Math.max(...velocities);
};
