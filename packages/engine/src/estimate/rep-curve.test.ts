import { describe, expect, it } from 'vitest';
import { learnRepCurve, oneRepMaxByCurve, shareByCurve, type HardSet } from './rep-curve.ts';
import { strengthPercentile } from './strength-percentile.ts';

const sets = (oneRepMax: number, perRep: number, reps: readonly number[]): HardSet[] =>
  reps.map((count) => ({ weight: oneRepMax / (1 + perRep * (count - 1)), reps: count, rir: 0 }));
const OFTEN = [3, 5, 8, 10, 3, 5, 8, 10, 3, 5, 8, 10, 3, 5, 8, 10];

describe('a rep curve', () => {
  it('is learnt from eight hard sets at three rep counts, not before', () => {
    expect(learnRepCurve(sets(150, 0.03, [3, 5, 8, 3, 5, 8, 3]))).toBe(null);
    expect(learnRepCurve(sets(150, 0.03, [3, 5, 3, 5, 3, 5, 3, 5]))).toBe(null);
    expect(learnRepCurve(sets(150, 0.03, [3, 5, 8, 3, 5, 8, 3, 5]))).not.toBe(null);
  });

  it('does not learn from easy sets, from many reps or from sets that cannot be', () => {
    const enough = sets(150, 0.03, [3, 5, 8, 3, 5, 8, 3, 5]);
    const spoiled = enough.map((set, i) => (i === 0 ? { ...set, rir: 5 } : set));
    expect(learnRepCurve(spoiled)).toBe(null);
    expect(learnRepCurve(enough.map((set, i) => (i === 0 ? { ...set, reps: 13 } : set)))).toBe(null);
    expect(learnRepCurve(enough.map((set, i) => (i === 0 ? { ...set, weight: Number.NaN } : set)))).toBe(null);
  });

  it.each([0.018, 0.03, 0.055])('finds a steepness of %s again, more surely with more sets', (perRep) => {
    const curve = learnRepCurve(sets(150, perRep, OFTEN));
    expect(curve?.perRep).toBeCloseTo(perRep, 2);
    expect(Math.abs((curve?.oneRepMax ?? 0) - 150)).toBeLessThan(3);
    expect(curve).toMatchObject({ sets: 16, repCounts: 4, confidence: 'high' });
    expect(learnRepCurve(sets(150, perRep, OFTEN.slice(0, 8)))?.confidence).toBe('medium');
  });

  it('is unsure of sets that do not agree', () => {
    const wild = sets(150, 0.03, OFTEN).map((set, i) => ({ ...set, weight: set.weight * (i % 2 === 0 ? 1.1 : 0.9) }));
    expect(learnRepCurve(wild)?.confidence).toBe('low');
  });

  it('takes effort by RPE before reserve, and gives a set its 1RM back', () => {
    const curve = { perRep: 0.03 };
    expect(oneRepMaxByCurve(curve, { weight: 100, reps: 5, rpe: 9, rir: 0 })).toBeCloseTo(115);
    expect((shareByCurve(curve, 6) ?? 0) * 115).toBeCloseTo(100);
    expect(shareByCurve(curve, 13)).toBe(null);
  });
});

describe('a strength percentile', () => {
  const man = { sex: 'male', bodyweightKg: 83, age: null } as const;

  it('meets the marks of competitors', () => {
    // 83 kg is 0.6751 points a kilogram: 148 points are 219 kg, 213 points are 315.5 kg.
    expect(strengthPercentile('squat', 219.2, man)).toBeCloseTo(50, 0);
    expect(strengthPercentile('squat', 315.5, man)).toBeCloseTo(99, 0);
    // 230 points lie between the top hundredth at 213 and the top thousandth at 261.
    expect(strengthPercentile('squat', 340.7, man)).toBe(99.5);
  });

  it('rises with age beyond forty, falls with body weight, and knows no weight', () => {
    const plain = strengthPercentile('bench', 120, man) ?? 0;
    expect(strengthPercentile('bench', 120, { ...man, age: 60 })).toBeGreaterThan(plain);
    expect(strengthPercentile('bench', 120, { ...man, age: 30 })).toBe(plain);
    expect(strengthPercentile('bench', 120, { ...man, bodyweightKg: 110 })).toBeLessThan(plain);
    expect(strengthPercentile('bench', 0, man)).toBe(null);
    expect(strengthPercentile('total', 2000, man)).toBe(99.9);
  });
});
