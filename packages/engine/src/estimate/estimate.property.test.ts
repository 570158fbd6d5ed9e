import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNumber, between, holds, isSound } from '../seeded-property.ts';
import {
  estimateOneRepMax,
  oneRepMaxFromFive,
  rawOneRepMax,
  weightForReps,
  type OneRepMaxFormula,
} from './one-rep-max.ts';
import { learnRepCurve, oneRepMaxByCurve, shareByCurve } from './rep-curve.ts';
import { loadAtRpe, nscaPercent, oneRepMaxAtRpe, percentAtRpe } from './rpe-chart.ts';
import { strengthPercentile } from './strength-percentile.ts';

const formula = fc.constantFrom<OneRepMaxFormula[]>(
  'epley',
  'brzycki',
  'lombardi',
  'lander',
  'mayhew',
  'oconner',
  'wathan',
);
const weight = between(1, 500);
const sex = fc.constantFrom('male' as const, 'female' as const);
const lift = fc.constantFrom('squat' as const, 'bench' as const, 'deadlift' as const, 'total' as const);

it('an estimate is a sound number or null, whatever is asked', () =>
  holds(
    'estimates',
    [formula, anyNumber, anyNumber, anyNumber, fc.boolean(), sex, lift],
    (by, a, b, c, rated, who, what) => {
      const effort = rated ? { rpe: c } : { rir: c };
      for (const answer of [
        estimateOneRepMax({ weight: a, reps: b, ...effort }, by),
        oneRepMaxFromFive('leg_press', a),
        percentAtRpe(b, c),
        oneRepMaxAtRpe(a, b, c),
        loadAtRpe(a, b, c),
        nscaPercent(b),
        shareByCurve({ perRep: 0.03 }, b),
        oneRepMaxByCurve({ perRep: 0.03 }, { weight: a, reps: b, ...effort }),
        strengthPercentile(what, a, { sex: who, bodyweightKg: b, age: c }),
      ])
        expect(isSound(answer)).toBe(true);
    },
  ));

it('a formula rises with weight and with reps, and its inverse leads back', () =>
  holds('formulas', [formula, weight, fc.integer({ min: 1, max: 35 })], (by, kilograms, reps) => {
    const here = rawOneRepMax(by, kilograms, reps);
    expect(rawOneRepMax(by, kilograms + 0.5, reps)).toBeGreaterThan(here);
    expect(rawOneRepMax(by, kilograms, reps + 1)).toBeGreaterThan(here);
    expect(weightForReps(by, here, reps)).toBeCloseTo(kilograms, 6);
    expect(weightForReps(by, kilograms, reps + 1)).toBeLessThan(weightForReps(by, kilograms, reps));
  }));

it('a guarded estimate rises with weight, reps and reserve and is never surer for more', () =>
  holds(
    'guarded estimates',
    [formula, weight, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 10 })],
    (by, kilograms, reps, rir) => {
      const here = estimateOneRepMax({ weight: kilograms, reps, rir }, by);
      fc.pre(here !== null);
      expect(here.e1rm).toBeGreaterThanOrEqual(kilograms);
      expect(estimateOneRepMax({ weight: kilograms + 0.5, reps, rir }, by)?.e1rm).toBeGreaterThan(here.e1rm);
      const more = estimateOneRepMax({ weight: kilograms, reps: reps + 1, rir }, by);
      const reserve = estimateOneRepMax({ weight: kilograms, reps, rir: rir + 1 }, by);
      const order = ['high', 'medium', 'low'];
      for (const further of [more, reserve]) {
        if (further === null) continue;
        expect(further.e1rm).toBeGreaterThan(here.e1rm);
        expect(order.indexOf(further.confidence)).toBeGreaterThanOrEqual(order.indexOf(here.confidence));
      }
      expect(estimateOneRepMax({ weight: kilograms, reps, rpe: 10 - rir }, by)).toEqual(here);
    },
  ));

it('the chart falls with reps, rises with RPE, and leads there and back', () =>
  holds(
    'chart',
    [weight, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 20 })],
    (kilograms, reps, twice) => {
      const rpe = twice / 2;
      const here = percentAtRpe(reps, rpe) as number;
      const fewer = percentAtRpe(reps - 1, rpe);
      const easier = percentAtRpe(reps, rpe - 0.5);
      if (fewer !== null) expect(fewer).toBeGreaterThan(here);
      if (easier !== null) expect(easier).toBeLessThan(here);
      expect(loadAtRpe(oneRepMaxAtRpe(kilograms, reps, rpe) as number, reps, rpe)).toBeCloseTo(kilograms, 6);
    },
  ));

it('a learnt curve falls with reps, ignores the unit of weight, and is sound for any sets', () => {
  const set = fc.record({ weight, reps: fc.integer({ min: 1, max: 10 }), rir: fc.integer({ min: 0, max: 2 }) });
  holds('rep curves', [fc.array(set, { minLength: 8, maxLength: 30 })], (sets) => {
    const curve = learnRepCurve(sets);
    fc.pre(curve !== null);
    expect(isSound(curve)).toBe(true);
    for (let n = 2; n <= 12; n++)
      expect(shareByCurve(curve, n) as number).toBeLessThan(shareByCurve(curve, n - 1) as number);
    const pounds = learnRepCurve(sets.map((each) => ({ ...each, weight: each.weight * 2.5 })));
    expect(pounds?.perRep).toBeCloseTo(curve.perRep, 3);
    expect((pounds?.oneRepMax ?? 0) / curve.oneRepMax).toBeCloseTo(2.5, 1);
    const some = sets[0] as (typeof sets)[number];
    const estimate = oneRepMaxByCurve(curve, some);
    if (estimate !== null)
      expect(estimate * (shareByCurve(curve, some.reps + some.rir) as number)).toBeCloseTo(some.weight, 6);
  });
  holds('any sets', [fc.array(fc.record({ weight: anyNumber, reps: anyNumber, rir: anyNumber }))], (sets) =>
    expect(isSound(learnRepCurve(sets))).toBe(true),
  );
});

it('a percentile rises with the weight and stays a percentile', () =>
  holds('percentiles', [sex, lift, between(40, 180), between(1, 900)], (who, what, bodyweightKg, kilograms) => {
    const by = { sex: who, bodyweightKg, age: null };
    const here = strengthPercentile(what, kilograms, by) as number;
    expect(here).toBeGreaterThanOrEqual(0.1);
    expect(here).toBeLessThanOrEqual(99.9);
    expect(strengthPercentile(what, kilograms + 5, by)).toBeGreaterThanOrEqual(here);
  }));
