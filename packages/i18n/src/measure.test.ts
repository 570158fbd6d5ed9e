import { expect, it } from 'vitest';
import {
  formatSeconds,
  lengthFromCm,
  lengthToCm,
  parseMinutes,
  parseNumber,
  weightFromKg,
  weightToKg,
} from './measure.ts';

it('gives back every pound it was given', () => {
  for (let pounds = 1; pounds <= 1000; pounds += 0.5) expect(weightFromKg(weightToKg(pounds, 'lb'), 'lb')).toBe(pounds);
});

it('gives back every quarter kilogram it was given', () => {
  for (let kg = 0.25; kg <= 400; kg += 0.25) expect(weightFromKg(weightToKg(kg, 'kg'), 'kg')).toBe(kg);
});

it('gives back every inch it was given', () => {
  for (let inches = 36; inches <= 98; inches += 1) expect(lengthFromCm(lengthToCm(inches, 'in'), 'in')).toBe(inches);
});

it('reads numbers with a point or a comma, and nothing else', () => {
  expect(parseNumber('62,5')).toBe(62.5);
  expect(parseNumber(' 62.5 ')).toBe(62.5);
  expect(parseNumber('62.')).toBeNull();
  expect(parseNumber('1e3')).toBeNull();
  expect(parseNumber('')).toBeNull();
});

it('reads and writes minutes', () => {
  expect(parseMinutes('6:45')).toBe(405);
  expect(parseMinutes('6:75')).toBeNull();
  expect(formatSeconds(405)).toBe('6:45');
});
