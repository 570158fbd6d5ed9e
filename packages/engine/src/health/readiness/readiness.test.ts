import { describe, expect, it } from 'vitest';
import { hrvStatus } from './heart-rate-variability.ts';
import { acuteChronicRatio } from './load-change.ts';
import { modulate } from './modulate.ts';
import { sessionLoad } from './session-load.ts';
import { hooperIndex, wellness } from './wellness.ts';

describe('wellness', () => {
  const today = [3, 4, 4, 4, 4];

  it('needs seven earlier answers and forgets what is older than 28', () => {
    expect(wellness(today, [20, 19, 21, 20, 19, 21])).toEqual({ z: null, zone: 'insufficient' });
    const recent = Array.from({ length: 28 }, () => 20);
    expect(wellness(today, [5, 5, 25, 25, ...recent])).toEqual({ z: -1, zone: 'hold' });
  });

  it('refuses answers that are none', () => {
    expect(wellness([3, 4, 4, 4], [])).toBe(null);
    expect(wellness([3, 4, 4, 4, 6], [])).toBe(null);
    expect(hooperIndex({ sleep: 0, stress: 1, fatigue: 1, soreness: 1 })).toBe(null);
    expect(sessionLoad(11, 60)).toBe(null);
  });
});

describe('the heart', () => {
  it('is high above its band, and readings that are none do not count', () => {
    const before = Array.from({ length: 28 }, (_, i) => 58 + (i % 5));
    expect(hrvStatus([...before, 70, 71, 69, null, null, null, null]).status).toBe('high');
    expect(hrvStatus([...before, 70, 71, 0, Number.NaN, -5, null, null]).status).toBe('insufficient');
    expect(hrvStatus([]).status).toBe('insufficient');
  });
});

describe('loads', () => {
  it('have no ratio to weeks of nothing', () => {
    const week = [300, 0, 300, 0, 300, 0, 300];
    expect(acuteChronicRatio([...Array.from({ length: 21 }, () => 0), ...week])).toEqual({
      coupled: 4,
      uncoupled: null,
    });
    expect(acuteChronicRatio(week)).toBe(null);
  });

  it('go on as planned on a good day', () => {
    const plan = { sets: 5, load: 82.5, rpeCap: 8 };
    expect(modulate('go', plan)).toEqual({ ...plan, progress: true });
    expect(modulate('recover', { ...plan, sets: 1, rpeCap: null })).toMatchObject({ sets: 1, rpeCap: null });
  });
});
