import { describe, expect, test } from 'vitest';
import { agrees, scienceCases } from '../../science-vectors.ts';
import { classAdapters } from './class.ts';

const cases = scienceCases('06_class');

describe.skipIf(!cases)(`class vectors${cases ? '' : ' (skipped: the vectors are not beside this checkout)'}`, () => {
  test('every function of the file has an adapter', () => {
    expect([...new Set((cases ?? []).map(({ fn }) => fn))].filter((fn) => !classAdapters[fn])).toEqual([]);
  });
  test.each((cases ?? []).map((item) => [`${item.id} ${item.fn}`, item] as const))('%s', (_, item) => {
    const actual = classAdapters[item.fn]?.(item.in as never);
    expect(agrees(actual, item.out, item.tol ?? 0) ? item.out : actual).toEqual(item.out);
  });
});

test('bounds say what is wrong', () => {
  expect(() => classAdapters['class.heats']?.({ n: 4, units: 0 } as never)).toThrow('units: 0');
  expect(() => classAdapters['class.waves']?.({ n: 4, caps: [] } as never)).toThrow('places: 0');
  expect(classAdapters['class.glassmanDay']?.({ day: 13 } as never)).toBe('M');
  expect(classAdapters['class.scaleReps']?.({ reps: 100, estimatedS: 1000, targetS: 100 } as never)).toBe(50);
});
