import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalDecimal, multiplyDecimal, readDecimal, roundDecimal } from './decimal.ts';
import { readDuration } from './duration.ts';

describe('readDecimal', () => {
  it.each([
    ['62.5', '62.5'],
    ['20.0', '20.0'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+5', '5'],
    ['-5', '-5'],
    ['-0', '0'],
    ['62,5', '62.5'],
    ['0,125', '0.125'],
    ['1000,25', '1000.25'],
  ])('reads %s', (raw, expected) => {
    expect(readDecimal(raw)).toBe(expected);
  });

  it.each(['', '.', '-', 'abc', '1e10', 'Infinity', 'NaN', '1.2.3', '5 kg', '0x10', '1,250', '١'])(
    'refuses %j',
    (raw) => {
      expect(readDecimal(raw)).toBeNull();
    },
  );

  it('takes 1,250 for a decimal only where commas are decimal', () => {
    expect(readDecimal('1,250', true)).toBe('1.250');
  });
});

it('multiplies without losing anything', () => {
  expect(multiplyDecimal('3.1', '1609.344', 3)).toEqual({ text: '4988.966', exact: false });
  expect(multiplyDecimal('5', '1000', 3)).toEqual({ text: '5000', exact: true });
  expect(roundDecimal('44.0925', 3)).toBe('44.093');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 7 }), (thousandths) => {
      const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
      expect(multiplyDecimal(text, '1000', 3)).toEqual({ text: `${thousandths}.000`, exact: true });
      expect(Number(canonicalDecimal(text))).toBe(thousandths / 1000);
    }),
  );
});

it.each<[string, number | null]>([
  ['1h 23m', 4980],
  ['55m', 3300],
  ['2h 30m 15s', 9015],
  ['45s', 45],
  ['77m', 4620],
  ['01:23:45', 5025],
  ['23:45', 1425],
  ['3600', 3600],
  ['82.0', 82],
  ['0m', 0],
  ['1 Std. 5 Min.', 3900],
  ['', null],
  ['nope', null],
  ['-5m', null],
])('reads the duration %s', (raw, seconds) => {
  expect(readDuration(raw)).toBe(seconds);
});
