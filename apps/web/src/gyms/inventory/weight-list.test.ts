import { expect, it } from 'vitest';
import { readWeights, writeWeights } from './weight-list.ts';

const kg = (...weights: string[]) => weights.map((weight) => ({ weight, unit: 'kg' as const }));

it('reads single weights and ranges, exactly', () => {
  expect(readWeights('5; 7,5; 10-15 by 2.5', 'kg')).toEqual({
    weights: kg('5', '7.5', '10', '12.5', '15'),
    wrong: null,
  });
  expect(readWeights('16, 24, 24', 'kg').weights).toEqual(kg('16', '24', '24'));
});

it('points at the part it cannot read', () => {
  expect(readWeights('5; heavy', 'kg').wrong).toBe('heavy');
  expect(readWeights('20-10 by 2', 'kg').wrong).toBe('20-10 by 2');
  expect(readWeights('1-5 by 0', 'kg').wrong).toBe('1-5 by 0');
});

it('gives back what it was given', () => {
  for (const text of ['1-10 by 1; 12.5-50 by 2.5', '4; 6; 8; 8', '2.25', '']) {
    const { weights } = readWeights(text, 'kg');
    expect(readWeights(writeWeights(weights), 'kg').weights).toEqual(weights);
  }
  expect(writeWeights(readWeights('1-10 by 1; 12.5-50 by 2.5', 'kg').weights)).toBe('1-10 by 1; 12.5-50 by 2.5');
});
