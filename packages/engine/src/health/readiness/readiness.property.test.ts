import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../../program/calendar.ts';
import { anyNumber, between, holds, isSound } from '../../seeded-property.ts';
import { cycleInfo, type CycleEvent } from '../cycle/cycle-info.ts';
import { hrvStatus } from './heart-rate-variability.ts';
import { acuteChronicRatio, weightedLoad } from './load-change.ts';
import { modulate } from './modulate.ts';
import { sessionLoad } from './session-load.ts';
import { weeklyLoad } from './weekly-load.ts';
import { hooperIndex, wellness } from './wellness.ts';

const loads = (days: number) => fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: days, maxLength: days });
const answer = fc.integer({ min: 1, max: 5 });
const zone = fc.constantFrom('go' as const, 'hold' as const, 'ease' as const, 'recover' as const);

it('an answer of readiness is sound or null, whatever is asked', () =>
  holds('readiness', [fc.array(anyNumber, { maxLength: 40 }), anyNumber, anyNumber, zone], (many, a, b, how) => {
    for (const found of [
      sessionLoad(a, b),
      weeklyLoad(many),
      weeklyLoad(many.slice(0, 7)),
      acuteChronicRatio(many.slice(0, 28)),
      weightedLoad(many),
      hrvStatus(many),
      wellness(many.slice(0, 5), many),
      hooperIndex({ sleep: a, stress: b, fatigue: a, soreness: b }),
    ])
      expect(isSound(found)).toBe(true);
    // A cap on RPE is handed through, so it is a number only when it came as one.
    expect(isSound(modulate(how, { sets: a, load: b, rpeCap: null }))).toBe(true);
  }));

it('monotony is told unless all days are alike, and does not depend on the order of days', () =>
  holds('weeks', [loads(7)], (daily) => {
    const week = weeklyLoad(daily);
    expect(week?.monotony === null).toBe(daily.every((load) => load === daily[0]));
    const turned = weeklyLoad(daily.toReversed());
    if (typeof week?.monotony === 'number' && typeof turned?.monotony === 'number')
      expect(turned.monotony / week.monotony).toBeCloseTo(1, 6);
  }));

it('a coupled ratio lies between 0 and 4, and an even month is 1', () =>
  holds('months', [loads(28), between(1, 2000)], (daily, even) => {
    const ratio = acuteChronicRatio(daily);
    expect(ratio?.coupled ?? 0).toBeGreaterThanOrEqual(0);
    expect(ratio?.coupled ?? 0).toBeLessThanOrEqual(4 + 1e-9);
    const month = Array.from({ length: 28 }, () => even);
    expect(acuteChronicRatio(month)?.coupled).toBeCloseTo(1, 9);
    expect(acuteChronicRatio(month)?.uncoupled).toBeCloseTo(1, 9);
    expect(weightedLoad(month)?.ratio).toBeCloseTo(1, 9);
  }));

it('a better answer never lowers readiness, and readiness never adds work', () =>
  holds(
    'wellness',
    [
      fc.tuple(answer, answer, answer, answer, answer),
      fc.array(fc.integer({ min: 5, max: 25 }), { minLength: 7, maxLength: 40 }),
      fc.integer({ min: 0, max: 4 }),
      zone,
      fc.integer({ min: 1, max: 10 }),
      between(1, 400),
    ],
    (today, history, at, how, sets, load) => {
      const better = today.map((each, i) => (i === at ? Math.min(5, each + 1) : each));
      expect(wellness(better, history)?.z).toBeGreaterThanOrEqual(wellness(today, history)?.z as number);
      const dose = modulate(how, { sets, load, rpeCap: 8 });
      expect(dose?.sets).toBeLessThanOrEqual(sets);
      expect(dose?.sets).toBeGreaterThanOrEqual(1);
      expect(dose?.load).toBeLessThanOrEqual(load);
      expect(dose?.rpeCap).toBeLessThanOrEqual(8);
    },
  ));

it('a calendar of bleeding never changes a load, and a phase is named only behind a test', () => {
  const day = fc.integer({ min: 20_000, max: 20_400 });
  const event = fc.record({
    type: fc.constantFrom<CycleEvent['type'][]>('period_start', 'period_end', 'lh_positive'),
    date: day.map(isoDate),
  });
  const contraception = fc.constantFrom('none' as const, 'non_hormonal' as const, 'hormonal' as const);
  holds('cycles', [fc.array(event, { maxLength: 25 }), day, contraception], (events, today, method) => {
    const info = cycleInfo({ events, contraception: method, today: isoDate(today) });
    expect(info.loadAdjustPct).toBe(0);
    expect(isSound(info)).toBe(true);
    if (info.cycleDay !== null) expect(info.cycleDay).toBeGreaterThanOrEqual(1);
    expect(info.nextWindow === null).toBe(info.irregular === null);
    if (info.nextWindow !== null) expect(info.nextWindow[0] < info.nextWindow[1]).toBe(true);
    if (info.status.endsWith('_verified')) expect(events.some(({ type }) => type === 'lh_positive')).toBe(true);
    if (method === 'hormonal') expect(info.status).toBe('not_applicable');
  });
});
