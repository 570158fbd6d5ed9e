import { expect, it } from 'vitest';
import { decimalOf, typeKey } from './typed-number.ts';

const type = (...keys: string[]): string => keys.reduce(typeKey, '');

it('types loads and refuses what is none', () => {
  expect(type('6', '7', '.', '5')).toBe('67.5');
  expect(type('.', '5')).toBe('0.5');
  expect(type('0', '7')).toBe('7');
  expect(type('1', '.', '.', '2', '3', '4', '5')).toBe('1.234');
  expect(type('1', '2', '3', '4', '5', '6')).toBe('12345');
  expect(type('1', '2', 'back', '3')).toBe('13');
});

it('gives decimals to the log', () => {
  expect(decimalOf('67.')).toBe('67');
  expect(decimalOf('')).toBeNull();
  expect(decimalOf('007')).toBe('7');
});
