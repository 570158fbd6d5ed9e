import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNumber, between, holds, isSound } from '../seeded-property.ts';
import {
  oneRepMaxByVelocity,
  SINGLE_VELOCITY,
  velocityLoss,
  type LoadVelocity,
  type VelocityLift,
} from './load-velocity.ts';

const lift = fc.constantFrom(...(Object.keys(SINGLE_VELOCITY) as VelocityLift[]));

/** Loads at shares of a 1RM on the very line that ends at the lift's single. */
const onLine = (of: keyof typeof SINGLE_VELOCITY, max: number, fastest: number, shares: readonly number[]) =>
  shares.map((share): LoadVelocity => ({
    weight: max * share,
    velocity: SINGLE_VELOCITY[of] + (fastest - SINGLE_VELOCITY[of]) * ((1 - share) / 0.6),
  }));

describe('a 1RM by bar speed', () => {
  it('is where the line meets the speed of a single', () => {
    const bench = [
      { weight: 40, velocity: 0.95 },
      { weight: 60, velocity: 0.69 },
      { weight: 80, velocity: 0.43 },
    ];
    const found = oneRepMaxByVelocity('bench', bench);
    expect(found?.e1rm).toBeCloseTo(100, 6);
    expect(found).toMatchObject({ confidence: 'medium' });
    expect(found?.fit).toBeCloseTo(1, 6);
    expect(oneRepMaxByVelocity('bench', bench.slice(1))).toBeNull();
  });

  it('says nothing where the line cannot be believed', () => {
    const at = (...points: [number, number][]): LoadVelocity[] =>
      points.map(([weight, velocity]) => ({ weight, velocity }));
    expect(oneRepMaxByVelocity('squat', [])).toBeNull();
    expect(oneRepMaxByVelocity('squat', at([60, 0.6], [70, 0.7], [80, 0.9]))).toBeNull();
    expect(oneRepMaxByVelocity('squat', at([60, 0.6], [70, 0.55], [80, 0.5]))).toBeNull();
    expect(oneRepMaxByVelocity('squat', at([60, 0.9], [70, 0.4], [80, 0.85]))).toBeNull();
    expect(oneRepMaxByVelocity('deadlift', at([40, 1.2], [45, 1.1], [50, 1]))).toBeNull();
    expect(oneRepMaxByVelocity('squat', at([60, 0.9], [70, 0], [80, 0.5]))).toBeNull();
    expect(oneRepMaxByVelocity('bench', at([60, 0.9], [60, 0.6], [80, 0.5]))).toBeNull();
  });

  it('finds the 1RM a person’s line was drawn from, in any unit and order', () =>
    holds('velocity', [lift, between(40, 300), between(0.9, 1.6), fc.nat()], (of, max, fastest, turn) => {
      const points = onLine(of, max, fastest, [0.4, 0.55, 0.7, 0.85]);
      const turned = points.map((_, i) => points[(i + turn) % points.length] as LoadVelocity);
      const found = oneRepMaxByVelocity(of, turned)?.e1rm ?? NaN;
      const pounds = oneRepMaxByVelocity(
        of,
        points.map(({ weight, velocity }) => ({ weight: weight / 0.45359237, velocity })),
      );
      expect(found / max).toBeCloseTo(1, 9);
      expect(((pounds?.e1rm ?? NaN) * 0.45359237) / max).toBeCloseTo(1, 9);
    }));

  it('is sound or null, and never below what was lifted, whatever was measured', () =>
    holds(
      'velocity of anything',
      [lift, fc.array(fc.record({ weight: anyNumber, velocity: anyNumber }), { maxLength: 6 })],
      (of, points) => {
        const found = oneRepMaxByVelocity(of, points);
        if (found === null) return;
        expect(isSound(found)).toBe(true);
        expect(Math.max(...points.map(({ weight }) => weight))).toBeLessThanOrEqual(found.e1rm);
        expect(found.fit).toBeLessThanOrEqual(1 + 1e-9);
      },
    ));
});

describe('speed lost in a set', () => {
  it('is from the fastest repetition to the last', () => {
    expect(velocityLoss([0.6, 0.8, 0.7, 0.6])).toBeCloseTo(0.25, 9);
    expect(velocityLoss([0.5])).toBe(0);
    expect(velocityLoss([])).toBeNull();
    expect(velocityLoss([0.5, Number.NaN])).toBeNull();
    expect(velocityLoss([0.5, -0.1])).toBeNull();
  });
});
